import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { aMe, borgerservice, eight, mette } from '../../__testUtils__/samples';
import { endpoints } from '../../api';

const { people } = endpoints;

describe('the list of employees without a leader', () => {
  it('lets HR name a leader, and then is empty in words', async () => {
    const user = userEvent.setup();
    let without = [{ ...eight[0], unit: borgerservice }];
    const { baseElement } = await renderMus('/mus/without-leader', [
      on(people.me, () => aMe({}, { hr: true })),
      on(people.withoutLeader, () => ({ employees: without })),
      on(people.searchPeople, ({ query }) => ({
        people: query.get('search') === 'mett' ? [mette] : [],
      })),
      on(people.assignLeader, ({ body }) => {
        expect(body).toEqual({ leaderPersonId: mette.id });
        without = [];
        return { employmentId: eight[0].employmentId, leader: mette };
      }),
    ]);
    expect(
      await screen.findByText(
        'Én medarbejder har ingen leder. Ingen kan starte MUS med vedkommende, før du tilknytter en.',
      ),
    ).toBeVisible();
    await expectNoViolations(baseElement);
    await user.click(
      screen.getByRole('button', { name: 'Tilknyt en leder: Jonas Kjær' }),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Tilknyt en leder til Jonas Kjær',
    });
    expect(
      within(dialog).getByRole('button', { name: 'Vælg først en person' }),
    ).toBeDisabled();
    await user.type(within(dialog).getByLabelText('Søg efter navn'), 'mett');
    await user.click(
      await within(dialog).findByRole('radio', { name: 'Mette Holm' }),
    );
    await user.click(
      within(dialog).getByRole('button', {
        name: 'Tilknyt Mette Holm som leder',
      }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Ingen er uden leder' }),
    ).toBeVisible();
    expect(
      screen.getByText('Mette Holm er nu leder for Jonas Kjær'),
    ).toBeVisible();
  });
});
