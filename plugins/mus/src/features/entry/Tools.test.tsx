import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { on, Refusal } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { aHome, aMe } from '../../__testUtils__/samples';
import { endpoints } from '../../api';

jest.setTimeout(60_000);

const slow = { timeout: 15_000 };
const { people, overview, plans, rounds } = endpoints;

describe('the language of my mails', () => {
  it('stays as it was, with words, when it cannot be saved', async () => {
    const user = userEvent.setup();
    await renderMus('/mus', [
      on(people.me, () => aMe()),
      on(overview.home, () => aHome()),
      on(plans.mine, () => ({ plans: [] })),
      on(rounds.list, () => ({ rounds: [] })),
      on(
        people.setLanguage,
        () =>
          new Refusal(503, {
            error: { code: 'unavailable', message: 'Lukket' },
          }),
      ),
    ]);
    await user.click(await screen.findByText('Mails fra MUS', {}, slow));
    await user.click(screen.getByRole('radio', { name: 'Engelsk' }));
    expect(
      await screen.findByText('Det lykkedes ikke', {}, slow),
    ).toBeVisible();
    expect(screen.getByRole('radio', { name: 'Dansk' })).toBeChecked();
  });
});
