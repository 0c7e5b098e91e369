import { reword, setQuestion } from '@samtale/backstage-plugin-mus-common';
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { renderMus } from '../../__testUtils__/renderMus';
import { aQuestionnaire, id } from '../../__testUtils__/samples';
import type { Questionnaire } from '../../api';
import { forgetDocuments } from '../../autosave';
import { draftServer } from './__testUtils__/draftServer';

const path = `/mus/questionnaires/${id(500)}`;

const ids = (questionnaire: Questionnaire) =>
  questionnaire.document.themes.map(theme =>
    theme.questions.map(question => question.id),
  );

/** The form as somebody saved it in another window. */
function elsewhere(questionId: string, da: string): Questionnaire {
  const questionnaire = aQuestionnaire({ version: 2 });
  return {
    ...questionnaire,
    document: reword(questionnaire.document, questionId, { da }),
  };
}

/** What is saved and merged takes its time on a busy machine. */
const slow = { timeout: 20_000 };

async function open(handlers: Parameters<typeof renderMus>[1]) {
  const rendered = await renderMus(path, handlers);
  await screen.findByDisplayValue('Hvad lykkes godt i dit arbejde?', {}, slow);
  return rendered;
}

// Typing in a page with twenty rows takes long on a busy machine.
jest.setTimeout(240_000);

describe('the builder', () => {
  afterEach(() => forgetDocuments());

  it('[T06] drops a question, saves by itself, and brings it back by "Fortryd"', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    const { container } = await open(handlers);
    expect(screen.getByText('Kladde gemt')).toBeVisible();
    await expectNoViolations(container);
    await user.click(
      screen.getByRole('button', {
        name: 'Tag ud: Hvad vil du gerne blive bedre til?',
      }),
    );
    await waitFor(
      () => expect(ids(server.draft)[0]).toEqual(['q1', 'q3']),
      slow,
    );
    expect(await screen.findByText('Kladde gemt')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    await waitFor(
      () => expect(ids(server.draft)[0]).toEqual(['q1', 'q2', 'q3']),
      slow,
    );
  });

  it('[T05] adds an own question, rewords one, and moves it with the keyboard', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    await open(handlers);
    const theme = screen.getByRole('region', { name: 'Opgaver og udvikling' });
    await user.click(
      within(theme).getByRole('button', { name: 'Tilføj dit eget spørgsmål' }),
    );
    await user.click(
      within(theme).getByRole('button', { name: 'Tilføj spørgsmålet' }),
    );
    expect(within(theme).getByText('Skriv spørgsmålet først')).toBeVisible();
    await user.type(
      within(theme).getByLabelText('Dit spørgsmål til »Opgaver og udvikling«'),
      'Er du glad for vagtplanen?',
    );
    expect(
      within(theme).getByText(/kan besvares med ja eller nej/),
    ).toBeVisible();
    await user.click(
      within(theme).getByRole('button', { name: 'Tilføj spørgsmålet' }),
    );
    expect(document.activeElement).toHaveValue('Er du glad for vagtplanen?');
    const settings = within(theme).getByRole('button', {
      name: 'Indstillinger: Er du glad for vagtplanen?',
    });
    await user.click(settings);
    expect(settings).toHaveFocus();
    await user.click(within(theme).getByLabelText('Kun medarbejderen'));
    const first = screen.getByDisplayValue('Hvad lykkes godt i dit arbejde?');
    await user.type(first, ' Og hvorfor?  ');
    const down = screen.getByRole('button', {
      name: /^Flyt ned: Hvad lykkes godt/,
    });
    act(() => down.focus());
    await user.keyboard('{Enter}');
    expect(
      await screen.findByText('Nu nummer 2 af 4 i Opgaver og udvikling'),
    ).toBeInTheDocument();
    expect(document.activeElement).toHaveAccessibleName(
      /^Flyt ned: Hvad lykkes godt/,
    );
    await waitFor(
      () =>
        expect(ids(server.draft)[0].slice(0, 3)).toEqual(['q2', 'q1', 'q3']),
      slow,
    );
    const saved = server.draft.document.themes[0].questions;
    expect(saved[1].text).toEqual({
      da: 'Hvad lykkes godt i dit arbejde? Og hvorfor?',
    });
    expect(saved[3]).toMatchObject({
      origin: 'own',
      text: { da: 'Er du glad for vagtplanen?' },
      audience: 'employee',
    });
  });

  it('keeps the last saved text when a question is emptied, and says so', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    await open(handlers);
    await user.clear(
      screen.getByDisplayValue('Hvad vil du gerne blive bedre til?'),
    );
    expect(
      screen.getByText(
        'Teksten må ikke være tom. Den gemmes, når du har skrevet noget.',
      ),
    ).toBeVisible();
    await act(async () => {
      await new Promise(resolve => {
        setTimeout(resolve, 1200);
      });
    });
    expect(server.saves).toBe(0);
  });

  it('[T07] [T37] searches the bank, inserts several at once, and [T14] previews both sides with their prompts', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    await open(handlers);
    await user.click(
      screen.getAllByRole('button', { name: 'Hent fra spørgsmålsbanken' })[0],
    );
    const drawer = await screen.findByRole('dialog', {
      name: 'Spørgsmålsbank',
    });
    await user.type(
      await within(drawer).findByLabelText('Søg i alle spørgsmål'),
      'energi enkle',
    );
    expect(within(drawer).queryByText('Hvad har du lært?')).toBeNull();
    await user.click(within(drawer).getByLabelText('Hvad giver dig energi?'));
    await user.clear(within(drawer).getByLabelText('Søg i alle spørgsmål'));
    await user.click(within(drawer).getByLabelText('Hvad har du lært?'));
    await expectNoViolations(drawer);
    await user.click(
      within(drawer).getByRole('button', { name: 'Sæt 2 spørgsmål ind' }),
    );
    await waitFor(() => expect(ids(server.draft)[0]).toContain('bank.2'), slow);
    await waitFor(() => expect(ids(server.draft)[0]).toContain('bank.1'), slow);
    await user.click(screen.getByRole('tab', { name: 'Som medarbejder' }));
    expect(await screen.findByText('Tænk på det seneste år.')).toBeVisible();
    expect(screen.queryByText('Feedback til medarbejderen')).toBeNull();
    await user.click(screen.getByRole('tab', { name: 'Som leder' }));
    expect(
      await screen.findByText('Hvilke særlige bidrag vil du anerkende?'),
    ).toBeVisible();
    expect(screen.getByText('Feedback til medarbejderen')).toBeVisible();
  });

  it('puts together what was changed in two windows, and says so', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    await open(handlers);
    server.draft = elsewhere('q2', 'Skrevet i det andet vindue');
    await user.type(
      screen.getByDisplayValue('Hvad lykkes godt i dit arbejde?'),
      ' Her',
    );
    expect(
      await screen.findByText(
        'Skemaet er ændret i et andet vindue. Begge ændringer er her.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      screen.getByDisplayValue('Skrevet i det andet vindue'),
    ).toBeVisible();
    await waitFor(
      () =>
        expect(
          server.draft.document.themes[0].questions.map(({ text }) => text.da),
        ).toEqual([
          'Hvad lykkes godt i dit arbejde? Her',
          'Skrevet i det andet vindue',
          'Feedback til medarbejderen',
        ]),
      slow,
    );
    expect(screen.queryByText('Det samme er skrevet to steder')).toBeNull();
  });

  it('asks only where the same field was written twice, shows both texts, and loses neither', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    const { container } = await open(handlers);
    server.draft = elsewhere('q1', 'De andre ord');
    const before = server.draft.document;
    await user.type(
      screen.getByDisplayValue('Hvad lykkes godt i dit arbejde?'),
      ' Her',
    );
    expect(
      await screen.findByText('Det samme er skrevet to steder', {}, slow),
    ).toBeVisible();
    expect(screen.getByText('De andre ord')).toBeVisible();
    expect(
      screen.getAllByText('Hvad lykkes godt i dit arbejde? Her', {
        selector: 'p',
      })[1],
    ).toBeVisible();
    expect(server.draft.document).toBe(before);
    await expectNoViolations(container);
    expect(screen.queryByText('Kladde gemt')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Se forskellene' }));
    expect(document.activeElement).toHaveTextContent('Intet er tabt.');
    await user.click(screen.getByRole('button', { name: 'Behold det herfra' }));
    await waitFor(
      () =>
        expect(server.draft.document.themes[0].questions[0].text.da).toBe(
          'Hvad lykkes godt i dit arbejde? Her',
        ),
      slow,
    );
  });

  it('shows every prompt of both windows where the same list was written twice', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    await open(handlers);
    server.draft = {
      ...aQuestionnaire({ version: 2 }),
      document: setQuestion(server.draft.document, 'q1', {
        prompts: { employee: [{ da: 'Deres råd' }, { da: 'Og ét til' }] },
      }),
    };
    await user.click(
      screen.getByRole('button', {
        name: 'Indstillinger: Hvad lykkes godt i dit arbejde?',
      }),
    );
    await user.type(
      screen.getByLabelText(/Hjælpeord til medarbejderen/),
      '{Enter}Mit råd',
    );
    const notice = (
      await screen.findByText('Det samme er skrevet to steder', {}, slow)
    ).closest('[role]') as HTMLElement;
    expect(notice).toHaveTextContent('Mit råd');
    expect(notice).toHaveTextContent('Deres råd Og ét til');
    await user.click(
      screen.getByRole('button', { name: 'Tag det fra det andet sted' }),
    );
    await waitFor(
      () =>
        expect(
          screen.getByLabelText(/Hjælpeord til medarbejderen/),
        ).toHaveValue('Deres råd\nOg ét til'),
      slow,
    );
  });

  it('[T05] takes back and does again by keys and buttons, copies, and changes the type', async () => {
    const user = userEvent.setup();
    const { server, handlers } = draftServer();
    await open(handlers);
    const copy = screen.getByRole('button', {
      name: 'Kopiér: Hvad lykkes godt i dit arbejde?',
    });
    await user.click(copy);
    const copies = () =>
      screen.getAllByDisplayValue('Hvad lykkes godt i dit arbejde?');
    expect(copies()).toHaveLength(2);
    expect(document.activeElement).toBe(copies()[1]);
    act(() => copy.focus());
    await user.keyboard('{Control>}z{/Control}');
    expect(copies()).toHaveLength(1);
    expect(
      await screen.findByText('Ændringen er taget tilbage'),
    ).toBeInTheDocument();
    await user.keyboard('{Control>}y{/Control}');
    expect(copies()).toHaveLength(2);
    await user.click(
      screen.getAllByRole('button', {
        name: 'Indstillinger: Hvad lykkes godt i dit arbejde?',
      })[1],
    );
    await user.selectOptions(
      screen.getByLabelText('Slags spørgsmål'),
      'Vælg flere',
    );
    await user.clear(screen.getByLabelText('Mulighed 1'));
    await user.type(screen.getByLabelText('Mulighed 1'), 'Kurser');
    await user.click(screen.getByLabelText('Åbent kommentarfelt under svaret'));
    await waitFor(
      () =>
        expect(server.draft.document.themes[0].questions[1]).toMatchObject({
          type: 'multipleChoice',
          origin: 'own',
          comment: true,
          settings: { options: [{ id: 'a', label: { da: 'Kurser' } }, {}] },
        }),
      slow,
    );
  });
});
