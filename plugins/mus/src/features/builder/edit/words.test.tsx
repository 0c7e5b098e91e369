import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { renderMus } from '../../../__testUtils__/renderMus';
import { id } from '../../../__testUtils__/samples';
import { forgetDocuments } from '../../../autosave';
import { draftServer } from '../__testUtils__/draftServer';

jest.setTimeout(240_000);

const slow = { timeout: 20_000 };

async function open(handlers: Parameters<typeof renderMus>[1]) {
  await renderMus(`/mus/questionnaires/${id(500)}`, handlers);
  return screen.findByDisplayValue('Hvad lykkes godt i dit arbejde?', {}, slow);
}

describe('the words of a question', () => {
  afterEach(() => forgetDocuments());

  it('[T14] says which of the prompts are not saved, and saves the others', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    await open(handlers);
    await user.click(
      screen.getByRole('button', {
        name: 'Indstillinger: Hvad lykkes godt i dit arbejde?',
      }),
    );
    const prompts = screen.getByLabelText(/Hjælpeord til medarbejderen/);
    await user.clear(prompts);
    await user.click(prompts);
    await user.paste(
      Array.from({ length: 12 }, (_, at) => `Råd ${at + 1}`).join('\n'),
    );
    expect(
      screen.getByText(
        'Der kan være 10 linjer. Herfra bliver intet gemt: »Råd 11«',
      ),
    ).toBeVisible();
    expect(prompts).toHaveValue(
      Array.from({ length: 12 }, (_, at) => `Råd ${at + 1}`).join('\n'),
    );
    await expectNoViolations(document.body);
    await waitFor(
      () =>
        expect(
          server.draft.document.themes[0].questions[0].prompts?.employee,
        ).toHaveLength(10),
      slow,
    );
    await user.clear(prompts);
    await user.click(prompts);
    await user.paste('a'.repeat(501));
    expect(screen.getByText(/En linje kan have 500 tegn/)).toBeVisible();
    await user.clear(prompts);
    await user.click(prompts);
    await user.paste('Tænk tilbage');
    expect(screen.queryByText(/bliver (intet|ikke) gemt/)).toBeNull();
  });

  it('[T38] gives advice about a question of the concept as soon as it is worded anew', async () => {
    const user = userEvent.setup();
    const { handlers } = draftServer();
    const question = await open(handlers);
    const hint = /lægger svaret i munden|lægger op til et bestemt svar/i;
    expect(screen.queryByText(hint)).toBeNull();
    await user.clear(question);
    await user.type(question, 'Er du enig i, at vi lykkes?');
    expect(screen.getByText(hint)).toBeVisible();
  });
});
