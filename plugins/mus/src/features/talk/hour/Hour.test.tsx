import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { on } from '../../../__testUtils__/handle';
import { PlanServer } from '../../../__testUtils__/planServer';
import { renderMus } from '../../../__testUtils__/renderMus';
import { id, mette } from '../../../__testUtils__/samples';
import { TalkServer } from '../../../__testUtils__/talkServer';
import { endpoints } from '../../../api';
import { forgetDocuments } from '../../../autosave';

jest.setTimeout(120_000);

const slow = { timeout: 15_000 };

afterEach(() => forgetDocuments());

/** A talk that has been started, seen by one of the two. */
function started(me: 'employee' | 'leader') {
  const server = new TalkServer(me);
  server.write('employee', 'q1', 'Skranken går godt', true);
  server.write('leader', 'q1', 'Du er rolig ved skranken');
  server.write('leader', 'q3', 'Tag mere ansvar for vagtplanen');
  server.start();
  return server;
}

async function open(server: TalkServer, beside: TalkServer['handlers'] = []) {
  const handlers = [...beside, ...server.handlers];
  const rendered = await renderMus(`/mus/talks/${server.id}`, handlers);
  await screen.findByRole('heading', { level: 1, name: /^MUS med/ }, slow);
  return rendered;
}

const notesAt = (topic: string) =>
  screen.findByRole('textbox', { name: `${topic}:Noter til referatet` }, slow);

/** Last year's plan with two tasks, one of them done. */
function lastYear(server: TalkServer) {
  const before = new PlanServer(server.me);
  const task = (number: number, text: string, state: 'done' | 'planned') =>
    before.run({
      type: 'addBlock',
      id: id(number),
      kind: 'task',
      position: number,
      content: {
        formatVersion: 1,
        text,
        goalId: null,
        provisional: false,
        task: {
          responsible: { kind: 'employee' },
          deadline: '2026-05-01',
          state,
          outcome: '',
          activity: null,
          term: null,
        },
      },
    });
  task(71, 'Kursus i GIS', 'done');
  task(72, 'Oplære to kolleger', 'planned');
  server.previousPlanId = before.id;
  return before.handlers;
}

describe('the hour of the talk', () => {
  it('[M10] has an agenda with times, both sides at each row, and what opens in the talk', async () => {
    const { container } = await open(started('employee'));
    const agenda = await screen.findByRole(
      'region',
      { name: 'Dagsorden' },
      slow,
    );
    const said = (role: 'term' | 'definition') =>
      within(agenda)
        .getAllByRole(role)
        .map(row => row.textContent);
    expect(said('term')).toEqual([
      'kl. 10.42–10.52 · 10 min.',
      'kl. 10.52–11.32 · 40 min.',
      'kl. 11.32–11.42 · 10 min.',
    ]);
    expect(said('definition')).toEqual([
      'Siden sidst',
      'Opgaver og udvikling',
      'Det, I aftaler',
    ]);
    const link = within(agenda).getByRole('link', { name: 'Det, I aftaler' });
    const place = link.getAttribute('href')!.slice(1);
    expect(
      within(document.getElementById(place)!).getByRole('region', {
        name: 'Det, I aftaler',
      }),
    ).toBeVisible();
    const theme = screen.getByRole('region', { name: 'Opgaver og udvikling' });
    expect(within(theme).getByText('Skranken går godt')).toBeVisible();
    expect(within(theme).getByText('Du er rolig ved skranken')).toBeVisible();
    expect(
      within(theme).getByText('Tag mere ansvar for vagtplanen'),
    ).toBeVisible();
    expect(within(theme).getByText('Åbnet til samtalen')).toBeVisible();
    await expectNoViolations(container);
  });

  it('[T39] has advice for a good talk at hand, and says what it is not for', async () => {
    await open(started('leader'));
    const advice = await screen.findByText(
      'Seks råd til en god samtale',
      {},
      slow,
    );
    expect(advice.closest('details')).not.toHaveAttribute('open');
    expect(
      screen.getByText(/Den er aldrig stedet for at påtale adfærd/),
    ).toBeInTheDocument();
    expect(screen.getByText(/Løn, omsorgssamtaler/)).toBeInTheDocument();
  });

  it('[M11] keeps what is noted at a row, and shows what the other notes', async () => {
    const user = userEvent.setup();
    const server = started('employee');
    server.minutes.run({
      type: 'addNote',
      party: 'leader',
      id: id(81),
      kind: 'note',
      topicId: 'q3',
      position: 1,
      content: { formatVersion: 1, text: 'Vagtplan fra januar', reached: null },
    });
    await open(server);
    const field = await notesAt('Hvad lykkes godt i dit arbejde?');
    await user.type(field, 'Vi taler om skranken');
    await user.tab();
    await waitFor(
      () => expect(server.minutes.texts()).toContain('Vi taler om skranken'),
      slow,
    );
    const others = await notesAt('Feedback til medarbejderen');
    expect(others).toHaveValue('Vagtplan fra januar');
    await user.type(others, ', aftalt');
    await user.tab();
    await waitFor(
      () =>
        expect(server.minutes.texts()).toEqual(
          expect.arrayContaining([
            'Vi taler om skranken',
            'Vagtplan fra januar, aftalt',
          ]),
        ),
      slow,
    );
    expect(server.minutes.holds).toContain(true);
  });

  it('tells who is writing, and does not let me write over it', async () => {
    const server = started('employee');
    server.minutes.heldBy = mette;
    server.minutes.run({
      type: 'addNote',
      party: 'leader',
      id: id(81),
      kind: 'note',
      topicId: 'q1',
      position: 1,
      content: { formatVersion: 1, text: 'Vi er', reached: null },
    });
    await open(server);
    expect(
      await screen.findByText('Mette Holm skriver her', {}, slow),
    ).toBeVisible();
    expect(await notesAt('Hvad lykkes godt i dit arbejde?')).toHaveAttribute(
      'readonly',
    );
  });

  it('[K13] goes through last year’s tasks one by one, and keeps what came of each', async () => {
    const user = userEvent.setup();
    const server = started('leader');
    const { container } = await open(server, lastYear(server));
    const last = await screen.findByRole(
      'region',
      { name: 'Siden sidst' },
      slow,
    );
    expect(
      await within(last).findByText(
        'Jonas Kjær · frist 1. maj · Udført',
        {},
        slow,
      ),
    ).toBeVisible();
    const task = within(last).getByRole('radiogroup', {
      name: /^Oplære to kolleger: ?Hvor langt kom I\?$/,
    });
    await user.click(within(task).getByRole('radio', { name: 'Delvist nået' }));
    const outcome = within(last).getByRole('textbox', {
      name: 'Oplære to kolleger:Hvad kom der ud af det?',
    });
    await user.type(outcome, 'Én er oplært');
    await user.tab();
    await waitFor(
      () =>
        expect(
          server.minutes.facts.notes.map(({ topicId, kind, content }) => [
            topicId,
            kind,
            content.reached,
            content.text,
          ]),
        ).toEqual([[id(72), 'lastTime', 'partly', 'Én er oplært']]),
      slow,
    );
    await expectNoViolations(container);
  });

  it('[K13] in the first year, agreements from Word are pasted and corrected', async () => {
    const user = userEvent.setup();
    const server = started('leader');
    const before = new PlanServer('leader');
    const brought: unknown[] = [];
    const { container } = await open(server, [
      on(endpoints.lastTime.bringLastTime, ({ body }) => {
        brought.push((body as { agreements: unknown }).agreements);
        server.previousPlanId = before.id;
        return { planId: before.id };
      }),
      ...before.handlers,
    ]);
    await user.click(
      await screen.findByText('Hent aftalerne fra sidste år', {}, slow),
    );
    const read = screen.getByRole('button', {
      name: 'Læs aftalerne, og ret dem til',
    });
    await user.click(read);
    expect(screen.getByText('Indsæt mindst én aftale.')).toBeVisible();
    await user.click(screen.getByRole('textbox', { name: /Indsæt aftalerne/ }));
    await user.paste(
      '• Kursus i GIS, senest 1.5.2026\n• Oplære to (ansvarlig: Jonas)\n• Skrald',
    );
    await user.click(read);
    expect(await screen.findByText(/Vi fandt 3 aftaler/)).toBeVisible();
    await expectNoViolations(container);
    await user.click(screen.getByRole('button', { name: 'Fjern: Aftale 3' }));
    await user.type(screen.getByRole('textbox', { name: 'Aftale 2' }), ' op');
    await user.click(
      screen.getByRole('button', {
        name: 'Gem 2 aftaler som sidste års handleplan',
      }),
    );
    expect(
      await screen.findByText(
        'Der er ingen aftaler i den sidste handleplan.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(brought).toEqual([
      [
        {
          text: 'Kursus i GIS',
          responsible: 'both',
          deadline: '2026-05-01',
          done: false,
        },
        {
          text: 'Oplære to op',
          responsible: 'employee',
          deadline: null,
          done: false,
        },
      ],
    ]);
  });

  it('[M11] where the employee writes, the leader reads along and comments', async () => {
    const user = userEvent.setup();
    const server = started('leader');
    server.minutes.rule('employeeWrites');
    server.minutes.run({
      type: 'addNote',
      party: 'employee',
      id: id(81),
      kind: 'note',
      topicId: 'q1',
      position: 1,
      content: { formatVersion: 1, text: 'Vi talte om GIS', reached: null },
    });
    await open(server);
    expect(await screen.findByText('Vi talte om GIS', {}, slow)).toBeVisible();
    expect(
      screen.getByText(
        'Jonas Kjær skriver referatet og handleplanen. Du læser med og kommenterer.',
      ),
    ).toBeVisible();
    expect(
      screen.queryByRole('textbox', { name: /Noter til referatet/ }),
    ).toBeNull();
    const comment = await screen.findByRole('textbox', {
      name: 'Hvad lykkes godt i dit arbejde?:Din kommentar',
    });
    await user.type(comment, 'God idé');
    await user.tab();
    await waitFor(
      () => expect(server.minutes.texts()).toContain('God idé'),
      slow,
    );
  });

  it('[M09] takes a note on the competence placement where the form offers it', async () => {
    const user = userEvent.setup();
    const server = started('employee');
    server.minutes.placement = true;
    await open(server);
    const field = await screen.findByRole(
      'textbox',
      { name: 'Kompetenceindplacering:Jeres indplacering' },
      slow,
    );
    await user.type(field, 'Trin 3');
    await user.tab();
    await waitFor(
      () => expect(server.minutes.facts.notes[0]?.kind).toBe('placement'),
      slow,
    );
  });

  it('[T18] has the plan at hand, to write what is agreed without leaving the page', async () => {
    const user = userEvent.setup();
    const server = started('leader');
    const plan = new PlanServer('leader');
    server.planId = plan.id;
    await open(server, [
      on(endpoints.plans.get, () => plan.page()),
      ...plan.handlers,
    ]);
    await user.click(
      await screen.findByRole('button', { name: 'Handleplanen' }, slow),
    );
    const drawer = await screen.findByRole('dialog', {
      name: 'Jeres handleplan',
    });
    await user.type(
      await within(drawer).findByRole('textbox', { name: 'Ny opgave' }, slow),
      'Kursus i byggeret',
    );
    await user.click(
      within(drawer).getByRole('button', { name: 'Tilføj opgaven' }),
    );
    expect(
      await within(drawer).findByText('Kursus i byggeret', {}, slow),
    ).toBeVisible();
    expect(plan.plan.blocks.map(block => block.kind)).toEqual(['task']);
  });
});
