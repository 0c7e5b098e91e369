import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on, Refusal } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import { PlanServer } from '../../__testUtils__/planServer';
import { id, mette } from '../../__testUtils__/samples';
import { TalkServer } from '../../__testUtils__/talkServer';
import { endpoints } from '../../api';
import { forgetDocuments } from '../../autosave';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };
// A field is called by its theme and its question.
const first = 'Opgaver og udvikling: Hvad lykkes godt i dit arbejde?';
const second = 'Opgaver og udvikling: Hvad vil du gerne blive bedre til?';

async function open(server: TalkServer, query = '') {
  const rendered = await renderMus(
    `/mus/talks/${server.id}/prepare${query}`,
    server.handlers,
  );
  await screen.findByRole('heading', { level: 1, name: /Forbered/ }, slow);
  return rendered;
}

/** Row of a question: the field with what stands under it. */
function rowOf(label: string): HTMLElement {
  return screen
    .getByLabelText(label)
    .closest('div[class*="MuiStack"]') as HTMLElement;
}

describe('the preparation', () => {
  afterEach(() => forgetDocuments());

  it('[T12] [R02] saves what I type by itself, says so in words, and counts for me alone', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    const { container } = await open(server);
    expect(await screen.findByLabelText(first, {}, slow)).toBeVisible();
    expect(
      screen.getByText(
        'I portalen kan kun du og Mette Holm læse dette. Mette Holm kan læse det, når I begge er klar.',
      ),
    ).toBeVisible();
    expect(
      screen.getByText(
        'Skriv kun det, du vil tale om. Diagnoser og sygdomsforløb hører ikke til her.',
      ),
    ).toBeVisible();
    expect(
      screen.getByText('Borgerne får ret hjælp ved første henvendelse.'),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.type(screen.getByLabelText(first), 'Skrankevagten går godt');
    expect(within(rowOf(first)).getByText('Gemmer …')).toBeVisible();
    expect(
      await within(rowOf(first)).findByText('Gemt kl. 10.42', {}, slow),
    ).toBeVisible();
    expect(server.text('q1')).toBe('Skrankevagten går godt');
    expect(
      screen.getByText(
        /1 af 2 felter har tekst\. Kun du kan se, hvor langt du er\./,
      ),
    ).toBeVisible();
  });

  it('[R03] [T40] [T41] marks what matters most and what may be taken further, adds an own topic, goes on in the next theme, looks through and is ready', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    server.write('employee', 'q2', 'Svære samtaler');
    await open(server);
    await waitFor(
      () => expect(screen.getByLabelText(second)).toHaveFocus(),
      slow,
    );
    await user.click(
      within(rowOf(second)).getByRole('button', {
        name: `Det vigtigste for mig: ${second}`,
      }),
    );
    await waitFor(
      () =>
        expect(server.answers.employee.get('q2')?.value.important).toBe(true),
      slow,
    );
    const consent = within(rowOf(second)).getByRole('checkbox', {
      name: `Mette Holm må tage dette med videre: ${second}`,
    });
    expect(consent).not.toBeChecked();
    await user.click(consent);
    await waitFor(
      () =>
        expect(server.answers.employee.get('q2')?.value.mayGoFurther).toBe(
          true,
        ),
      slow,
    );
    expect(within(rowOf(first)).queryByRole('checkbox')).toBeNull();
    await user.click(
      screen.getByRole('link', { name: 'Næste tema: Andet individuelt' }),
    );
    // The place of who hears the page goes along, from step to step.
    expect(
      await screen.findByRole('heading', { name: 'Andet individuelt' }),
    ).toHaveFocus();
    await user.click(
      await screen.findByRole('button', { name: 'Tilføj dit eget emne' }),
    );
    await user.type(
      screen.getByLabelText(/: Eget emne 1: Hvad handler det om\?$/),
      'Nattevagter',
    );
    await waitFor(
      () =>
        expect(server.answers.employee.get('own~andet~1')?.value.data).toEqual({
          title: 'Nattevagter',
        }),
      slow,
    );
    await user.click(
      screen.getByRole('link', { name: 'Gennemse og markér som klar' }),
    );
    expect(
      await screen.findByRole('heading', { name: 'Gennemse din forberedelse' }),
    ).toHaveFocus();
    expect(screen.getByRole('heading', { name: 'Nattevagter' })).toBeVisible();
    expect(
      screen.getByText('Ét felt er tomt. Det er helt i orden.'),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Markér som klar' }));
    expect(await screen.findByText('Du er klar', {}, slow)).toBeVisible();
    expect(document.activeElement).toHaveTextContent(/^Du er klar/);
    expect(server.sheets.employee).toBe('ready');
    await user.click(
      screen.getByRole('button', { name: 'Træk tilbage, og skriv videre' }),
    );
    await waitFor(() => expect(server.sheets.employee).toBe('draft'), slow);
  });

  it('shows both texts when the row was changed in another window, and puts them together', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    await open(server);
    await screen.findByLabelText(first, {}, slow);
    server.write('employee', 'q1', 'Skrevet på telefonen');
    await user.type(screen.getByLabelText(first), 'Skrevet på computeren');
    expect(
      await screen.findByText('Teksten er ændret et andet sted', {}, slow),
    ).toBeVisible();
    expect(screen.getByLabelText(first)).toHaveValue('Skrevet på computeren');
    expect(screen.getByText('Skrevet på telefonen')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sæt begge sammen' }));
    await waitFor(
      () =>
        expect(server.text('q1')).toBe(
          'Skrevet på telefonen\n\nSkrevet på computeren',
        ),
      slow,
    );
  });

  it('keeps the text while the server is away or the session has expired, and saves it afterwards', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    await open(server);
    await screen.findByLabelText(first, {}, slow);
    server.down = new Refusal(503, {
      error: { code: 'unavailable', message: 'Prøv igen' },
    });
    await user.type(screen.getByLabelText(first), 'Bevaret');
    expect(
      await within(rowOf(first)).findByText(
        'Ikke gemt – prøver igen',
        {},
        slow,
      ),
    ).toBeVisible();
    const leaving = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(leaving);
    expect(leaving.defaultPrevented).toBe(true);
    server.down = new Refusal(401, {
      error: { code: 'notSignedIn', message: 'Log ind' },
    });
    window.dispatchEvent(new Event('online'));
    expect(
      await screen.findByText(
        'Ikke gemt – log ind igen, din tekst bliver stående',
        {},
        slow,
      ),
    ).toBeVisible();
    server.down = null;
    await user.click(screen.getByRole('button', { name: 'Log ind igen' }));
    expect(
      await within(rowOf(first)).findByText('Gemt kl. 10.42', {}, slow),
    ).toBeVisible();
    expect(server.text('q1')).toBe('Bevaret');
  });

  it('[R01] [R07] has the guide of the employee where one answers, and of the leader where the leader does', async () => {
    const user = userEvent.setup();
    const employee = await open(new TalkServer('employee'));
    await user.click(
      await screen.findByText('Vejledning til dig som medarbejder', {}, slow),
    );
    expect(screen.getByText(/^Begynd med det, der lykkes\./)).toBeVisible();
    expect(
      screen.getByText(/Skriv, hvad du gerne vil have i stedet/),
    ).toBeVisible();
    expect(screen.queryByText('Vejledning til dig som leder')).toBeNull();
    await expectNoViolations(employee.container);
    employee.unmount();
    await open(new TalkServer('leader'));
    await user.click(
      await screen.findByText('Vejledning til dig som leder', {}, slow),
    );
    expect(
      screen.getByText(/^Nævn det, medarbejderen bidrager med/),
    ).toBeVisible();
    expect(
      screen.getByText(
        /^Svar med det, du selv ser\. De spørgsmål, der er til jer begge, har/,
      ),
    ).toBeVisible();
  });

  it('says where to write instead when another talk goes on', async () => {
    const server = new TalkServer('employee');
    const leader = { ...mette, id: id(77), name: 'Pernille Winther' };
    const goesOn = { talkId: id(601), leader };
    await renderMus(`/mus/talks/${server.id}/prepare`, [
      on(endpoints.talks.get, () => ({ ...server.page(), goesOn })),
      ...server.handlers,
    ]);
    expect(
      await screen.findByText(
        'Det, du skriver her, kommer ikke med i den anden samtale. Skriv i den i stedet.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Åbn samtalen med Pernille Winther' }),
    ).toHaveAttribute('href', `/mus/talks/${id(601)}`);
    // What is written stays there, and it may be taken up again.
    expect(await screen.findByLabelText(first, {}, slow)).toBeEnabled();
  });

  it('[T16] counts paper as ready', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    await open(server, '?view=review');
    expect(
      await screen.findByRole('button', { name: 'Markér som klar' }, slow),
    ).toBeDisabled();
    await user.click(
      screen.getByRole('button', { name: 'Jeg har forberedt mig på papir' }),
    );
    expect(
      await screen.findByText(
        'Du har forberedt dig på papir',
        { selector: 'p' },
        slow,
      ),
    ).toBeVisible();
    expect(server.sheets.employee).toBe('onPaper');
  });

  it('[T16] lets me read and print what I had written before I went on on paper', async () => {
    const user = userEvent.setup();
    const server = new TalkServer('employee');
    await open(server);
    await user.type(await screen.findByLabelText(first, {}, slow), 'Vagterne');
    expect(
      await within(rowOf(first)).findByText('Gemt kl. 10.42', {}, slow),
    ).toBeVisible();
    await user.click(screen.getAllByRole('link', { name: 'Gennemse' })[0]);
    const pdf = { name: 'Hent min forberedelse som PDF' };
    expect(await screen.findByRole('button', pdf, slow)).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Jeg har forberedt mig på papir' }),
    );
    expect(
      await screen.findByText(
        'Du har forberedt dig på papir',
        { selector: 'p' },
        slow,
      ),
    ).toBeVisible();
    expect(screen.getByText('Vagterne')).toBeVisible();
    expect(screen.getByRole('button', pdf)).toBeVisible();
  });

  it('[T15] has the last action plan beside, read only when it is opened', async () => {
    const user = userEvent.setup();
    const plan = new PlanServer('leader');
    plan.run({
      type: 'addBlock',
      id: id(901),
      kind: 'task',
      position: 1,
      content: {
        formatVersion: 1,
        text: 'Lære Ditte op i flyttesager',
        goalId: null,
        provisional: false,
        task: {
          responsible: { kind: 'employee' },
          deadline: '2026-05-01',
          state: 'done',
          outcome: 'Ditte tager nu selv de enkle sager.',
          activity: null,
          term: null,
        },
      },
    });
    const server = new TalkServer('leader');
    server.previousPlanId = plan.id;
    const { container, asked } = await renderMus(
      `/mus/talks/${server.id}/prepare`,
      [...server.handlers, ...plan.handlers],
    );
    const title = await screen.findByText('Den sidste handleplan', {}, slow);
    expect(asked.some(one => one.includes(plan.id))).toBe(false);
    await user.click(title);
    const list = await screen.findByRole(
      'list',
      { name: 'Den sidste handleplan' },
      slow,
    );
    expect(list).toHaveTextContent(
      'Lære Ditte op i flyttesagerUdført · frist 1. maj · Ditte tager nu selv de enkle sager.',
    );
    expect(
      screen.getByRole('link', { name: 'Åbn hele planen' }),
    ).toHaveAttribute('href', `/mus/plans/${plan.id}`);
    await expectNoViolations(container);
  });

  it('[T13] [T14] gives the leader own prompts and rows, and leads to the next employee without a list', async () => {
    const server = new TalkServer('leader');
    await open(server);
    expect(
      await screen.findByText(
        'Hvilke særlige bidrag vil du anerkende?',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(screen.queryByText('Tænk på det seneste år.')).toBeNull();
    expect(
      screen.getByText('Åbnes i samtalen. Jonas Kjær kan ikke læse det før.'),
    ).toBeVisible();
    const next = await screen.findByRole(
      'link',
      { name: 'Næste: Åge Møller (3 af 3)' },
      slow,
    );
    expect(next).toHaveAttribute(
      'href',
      '/mus/talks/00000000-0000-4000-8000-000000000602/prepare',
    );
  });

  it('[T13] says to a leader who has nobody else left whether this one is done', async () => {
    const server = new TalkServer('leader');
    server.alone = true;
    server.write('leader', 'q1', 'Tak for i år');
    const notYet = await open(server);
    expect(
      await screen.findByText(
        'Det er kun Jonas Kjær, du mangler at forberede dig til',
        {},
        slow,
      ),
    ).toBeVisible();
    notYet.unmount();
    forgetDocuments();
    server.sheets.leader = 'ready';
    await open(server);
    expect(
      await screen.findByText('Du har forberedt dig til alle', {}, slow),
    ).toBeVisible();
  });

  it('[T13] makes the next employee the next step of a leader who is ready', async () => {
    const server = new TalkServer('leader');
    server.write('leader', 'q1', 'Tak for i år');
    server.sheets.leader = 'ready';
    await open(server);
    const next = await screen.findByRole(
      'link',
      { name: 'Næste: Åge Møller (3 af 3)' },
      slow,
    );
    const talk = screen.getByRole('link', { name: 'Gå til samtalen' });
    expect(
      next.compareDocumentPosition(talk) & Node.DOCUMENT_POSITION_FOLLOWING,
    ).toBeTruthy();
  });

  it('[T16] says that the other can read it now, once both are ready', async () => {
    const server = new TalkServer('employee');
    server.write('employee', 'q1', 'Tak for i år');
    server.sheets.leader = 'ready';
    await open(server, '?view=review');
    const ready = await screen.findByRole('button', {
      name: 'Markér som klar',
    });
    expect(
      screen.getByText(/ Mette Holm kan læse det, når I begge er klar/),
    ).toBeVisible();
    await userEvent.click(ready);
    expect(
      await screen.findByText(
        'Mette Holm kan se, at du er klar. Mette Holm kan læse det nu.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(screen.getByText('Markeret som klar i dag kl. 10.42')).toBeVisible();
    expect(screen.queryByText(/når I begge er klar/)).not.toBeInTheDocument();
  });
});
