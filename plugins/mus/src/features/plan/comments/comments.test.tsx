import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../../__testUtils__/axe';
import { depthHandlers } from '../../../__testUtils__/planDepth';
import { PlanServer } from '../../../__testUtils__/planServer';
import { renderMus, TestSignals } from '../../../__testUtils__/renderMus';
import { id } from '../../../__testUtils__/samples';
import { forgetDocuments } from '../../../autosave';
import { emptyBlock } from '../blocks/blockDraft';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };

function add(
  server: PlanServer,
  nr: number,
  kind: 'goal' | 'task',
  text: string,
  responsible: 'employee' | 'leader' = 'employee',
) {
  const { content } = emptyBlock(kind, nr);
  const task = content.task && {
    ...content.task,
    responsible: { kind: responsible },
  };
  const block = { ...content, text, ...(task ? { task } : {}) };
  server.run(
    { type: 'addBlock', id: id(nr), kind, position: nr, content: block },
    'employee',
  );
}

/** A plan that Jonas writes and Mette comments on (M11). */
function aServer(me: 'employee' | 'leader') {
  const server = new PlanServer(me);
  server.plan = { ...server.plan, rule: 'employeeWrites' };
  add(server, 1, 'goal', 'Bedre overlevering');
  add(server, 2, 'task', 'Følg en kollega');
  add(server, 3, 'task', 'Find en mentor', 'leader');
  server.run({ type: 'setFollowUp', on: '2026-11-05', none: false });
  return server;
}

function comment(server: PlanServer, nr: number, text: string, about?: string) {
  const block = emptyBlock('comment', nr, about);
  const content = { ...block.content, text };
  server.run({ type: 'addBlock', id: id(nr), ...block, content }, 'leader');
}

async function open(server: PlanServer, signals = new TestSignals()) {
  const rendered = await renderMus(
    `/mus/plans/${server.id}`,
    [...server.handlers, ...depthHandlers(server)],
    { signals },
  );
  await screen.findByRole('heading', { level: 2, name: 'Opgaver' }, slow);
  return rendered;
}

const table = () => screen.getByRole('table', { name: 'Udviklingsmål' });

describe('a plan that the employee writes and the leader comments on [M11]', () => {
  afterEach(() => forgetDocuments());

  it('the leader is told who writes, finds no field that cannot be saved, and comments at a goal and on the whole', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    const { container } = await open(server);
    expect(
      screen.getByText(
        'Jonas Kjær skriver handleplanen. Du kan kommentere, markere dine egne opgaver, godkende og følge op.',
      ),
    ).toBeVisible();
    for (const name of [/^Ret/, /^Tilføj (et mål|en opgave|noget)/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    expect(
      screen.getByRole('checkbox', { name: 'Følg en kollega' }),
    ).toBeDisabled();
    await user.click(
      within(table()).getByRole('button', {
        name: 'Kommentér: Bedre overlevering',
      }),
    );
    const field = await screen.findByLabelText('Din kommentar');
    expect(field).toHaveFocus();
    await user.type(field, 'God idé');
    await expectNoViolations(container);
    // The comment stands under the row as wide as the table, and is read with no heading of it.
    for (const [role, name] of [
      ['columnheader', 'Kommentér'],
      ['rowheader', 'Bedre overlevering'],
    ] as const)
      expect(within(table()).getByRole(role, { name })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Færdig' }));
    await waitFor(
      () =>
        expect(server.plan.blocks.at(-1)).toMatchObject({
          kind: 'comment',
          content: { text: 'God idé', about: id(1) },
        }),
      slow,
    );
    expect(within(table()).getByText('God idé')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Tilføj en kommentar' }),
    );
    await user.type(await screen.findByLabelText('Din kommentar'), 'Flot plan');
    await user.tab();
    await waitFor(
      () =>
        expect(server.plan.blocks.at(-1)?.content).toMatchObject({
          text: 'Flot plan',
        }),
      slow,
    );
    expect(server.plan.blocks.at(-1)?.content.about).toBeUndefined();
  });

  it('the leader ticks a task of her own, and says at the follow-up what came of it; his she reads', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    await open(server);
    await user.click(screen.getByRole('checkbox', { name: 'Find en mentor' }));
    await waitFor(
      () => expect(server.facts(id(3))?.content.task?.state).toBe('done'),
      slow,
    );
    await user.click(
      screen.getByRole('button', { name: 'Registrér opfølgningen' }),
    );
    const outcomes = await screen.findAllByLabelText(/^Udbytte/, {}, slow);
    expect(outcomes).toHaveLength(1);
    await user.type(outcomes[0], 'Karin');
    await user.tab();
    await waitFor(
      () => expect(server.facts(id(3))?.content.task?.outcome).toBe('Karin'),
      slow,
    );
  });

  it('a tick of the leader and words of the employee at the same time both stand', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    await open(server);
    const { content } = server.facts(id(3))!;
    const renamed = { ...content, text: 'Find to mentorer' };
    server.run(
      { type: 'changeBlock', id: id(3), content: renamed },
      'employee',
    );
    await user.click(screen.getByRole('checkbox', { name: 'Find en mentor' }));
    await waitFor(
      () =>
        expect(server.facts(id(3))?.content).toMatchObject({
          text: 'Find to mentorer',
          task: { state: 'done' },
        }),
      slow,
    );
  });

  it('the employee writes, reads the comments at their place as they come, and changes none of them', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    comment(server, 4, 'God idé', id(1));
    comment(server, 5, 'Flot plan');
    const signals = new TestSignals();
    await open(server, signals);
    expect(
      screen.getByText(
        'Du skriver handleplanen, og Mette Holm kommenterer. Opfølgningen er en sag for jer begge.',
      ),
    ).toBeVisible();
    expect(within(table()).getByText('God idé')).toBeVisible();
    const whole = screen.getByRole('region', {
      name: 'Kommentarer til hele handleplanen',
    });
    expect(within(whole).getByText('Flot plan')).toBeVisible();
    expect(within(whole).getByText('Kommentar fra Mette Holm')).toBeVisible();
    for (const name of [/^Kommentér/, /^Tilføj en kommentar/, /^Ret: God/])
      expect(screen.queryByRole('button', { name })).toBeNull();
    comment(server, 6, 'Tag Karin med', id(2));
    act(() => signals.tell(server.id));
    const tasks = screen.getByRole('region', { name: 'Opgaver' });
    expect(
      await within(tasks).findByText('Tag Karin med', {}, slow),
    ).toBeVisible();
    await user.click(
      within(tasks).getByRole('button', { name: 'Ret: Følg en kollega' }),
    );
    const field = await screen.findByLabelText('Hvad skal gøres?');
    await user.type(field, ' i maj');
    await user.tab();
    await waitFor(
      () =>
        expect(server.facts(id(2))?.content.text).toBe('Følg en kollega i maj'),
      slow,
    );
    expect(within(tasks).getByText('Tag Karin med')).toBeVisible();
  });

  it('the leader brings a comment back from the log, and settles without new words', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    const goal = server.facts(id(1))!;
    const provisional = { ...goal.content, provisional: true };
    server.run(
      { type: 'changeBlock', id: id(1), content: provisional },
      'employee',
    );
    server.run({ type: 'endWrapUp', party: 'leader' }, 'leader');
    comment(server, 4, 'God idé', id(2));
    server.run({ type: 'removeBlock', id: id(4) }, 'leader');
    server.run({ type: 'removeBlock', id: id(3) }, 'employee');
    await open(server);
    await user.click(
      screen.getByRole('button', { name: 'Hvad er ændret i handleplanen' }),
    );
    await screen.findByText(
      'Mette Holm fjernede sin kommentar »God idé«',
      {},
      slow,
    );
    // What the employee took away is the employee's to bring back.
    await user.click(screen.getByRole('button', { name: 'Hent frem igen' }));
    await waitFor(() => expect(server.facts(id(4))?.removed).toBe(false), slow);
    await user.click(
      screen.getByRole('button', { name: 'Afgør: Bedre overlevering' }),
    );
    expect(
      within(
        screen.getByRole('radiogroup', { name: 'Hvad er der besluttet?' }),
      ).getAllByRole('radio'),
    ).toHaveLength(2);
  });

  it('a comment on what was taken away stays to be read', async () => {
    const server = aServer('employee');
    comment(server, 4, 'Må vi tale om det?', id(1));
    server.run({ type: 'removeBlock', id: id(1) }, 'employee');
    await open(server);
    expect(
      within(
        screen.getByRole('region', {
          name: 'Kommentarer til hele handleplanen',
        }),
      ).getByText('Må vi tale om det?'),
    ).toBeVisible();
  });
});
