import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { fakeIntervals } from '../../__testUtils__/fakeIntervals';
import { on, Refusal } from '../../__testUtils__/handle';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aMe,
  borgerservice,
  id,
  jonas,
  mette,
  person,
} from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import type { TaskRow } from '../../api';

jest.setTimeout(90_000);

const aase = person(3, 'Åse Lund');

const aTask = (text: string, changes: Partial<TaskRow> = {}): TaskRow => ({
  planId: id(500),
  blockId: id(600),
  version: 3,
  content: {
    formatVersion: 1,
    text,
    goalId: null,
    provisional: false,
    task: {
      responsible: { kind: 'leader' },
      deadline: '2026-11-06',
      state: 'started',
      outcome: '',
      activity: null,
      term: null,
    },
  },
  overdue: false,
  employee: jonas,
  leader: mette,
  unit: borgerservice,
  me: 'leader',
  mine: true,
  canWrite: true,
  canCopy: true,
  ...changes,
});

const aTarget = (n: number, employee: typeof jonas, title = 'Pædagog') => ({
  planId: id(n),
  employee,
  title,
  unit: borgerservice,
});

const titled = (whom: typeof jonas, title = 'Sagsbehandler') => ({
  ...whom,
  title,
});

const slow = { timeout: 15_000 };

describe('the list while others work', () => {
  fakeIntervals();

  it('shows what changed, and keeps the tasks that were asked for', async () => {
    const user = userEvent.setup();
    let first = 'Sæt tid af i vagtplanen';
    await renderMus('/mus/tasks', [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.tasks.list, ({ query }) => {
        const cursor = query.get('cursor');
        const last = aTask('Den sidste', { blockId: id(602) });
        return {
          tasks: cursor ? [last] : [aTask(first)],
          people: [titled(jonas)],
          nextCursor: cursor ? null : 'videre',
        };
      }),
    ]);
    const more = { name: 'Vis flere opgaver' };
    await user.click(await screen.findByRole('button', more, slow));
    await screen.findByText('Den sidste');
    first = 'Sæt en hel dag af';
    await act(async () => jest.advanceTimersByTime(30_000));
    expect(await screen.findByText(first)).toBeVisible();
    expect(screen.getByText('Den sidste')).toBeVisible();
  });
});

describe('the list over all tasks', () => {
  it('[T25] shows the leader every task with its deadline, and is filtered in words', async () => {
    const user = userEvent.setup();
    const queries: string[] = [];
    const { baseElement } = await renderMus('/mus/tasks', [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.tasks.list, ({ query }) => {
        queries.push(query.toString());
        const overdue = aTask('Ring til skolen', {
          blockId: id(601),
          employee: aase,
          overdue: true,
          canWrite: false,
          canCopy: false,
        });
        const cursor = query.get('cursor');
        return {
          tasks: cursor
            ? [aTask('Den sidste', { blockId: id(602) })]
            : [overdue, aTask('Sæt tid af i vagtplanen')],
          people: [titled(jonas), titled(aase)],
          nextCursor: cursor ? null : 'videre',
        };
      }),
    ]);
    await screen.findByRole(
      'heading',
      { level: 1, name: 'Opgaver i alle handleplaner' },
      slow,
    );
    const list = screen.getByRole('list', { name: 'Opgaver' });
    const [first, second] = within(list).getAllByRole('listitem');
    expect(first).toHaveTextContent(
      /Ring til skolen.*Overskredet.*Handleplan for Åse Lund/,
    );
    expect(within(first).queryByRole('checkbox')).toBeNull();
    expect(second).toHaveTextContent(/Frist i morgen · Ansvarlig: Mette Holm/);
    await expectNoViolations(baseElement);
    await user.click(screen.getByRole('button', { name: 'Vis flere opgaver' }));
    expect(await screen.findByText('Den sidste')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Overskredne' }));
    await user.selectOptions(screen.getByLabelText('Medarbejder'), 'Åse Lund');
    await user.selectOptions(screen.getByLabelText('Sortér efter'), 'Tilstand');
    await user.click(screen.getByLabelText('Kun det, jeg skal gøre'));
    await waitFor(() =>
      expect(queries.at(-1)).toBe(
        `filter=overdue&sort=state&personId=${aase.id}&mine=true&limit=50`,
      ),
    );
  });

  it('a task is ticked by its version; one that changed is told', async () => {
    const user = userEvent.setup();
    let task = aTask('Sæt tid af i vagtplanen');
    const { asked } = await renderMus('/mus/tasks', [
      on(endpoints.people.me, () => aMe({}, { leads: [] })),
      on(endpoints.tasks.list, () => ({
        tasks: [task],
        people: [titled(jonas)],
        nextCursor: null,
      })),
      on(endpoints.plans.saveBlock, ({ headers, body }) => {
        const { content } = body as Pick<TaskRow, 'content'>;
        if (headers.get('If-Match') !== `"${task.version}"`)
          return new Refusal(412, {
            error: { code: 'versionConflict', message: 'Ændret' },
          });
        task = { ...task, content, version: task.version + 1 };
        return {
          id: task.blockId,
          kind: 'task' as const,
          position: 1,
          content,
          version: task.version,
          overdue: false,
          heldBy: null,
          heldUntil: null,
          changedAt: '2026-11-05T09:00:00.000Z',
          changedBy: mette,
        };
      }),
    ]);
    const name = /^Udført:\s*Sæt tid af i vagtplanen$/;
    const box = await screen.findByRole('checkbox', { name }, slow);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Mine opgaver',
    );
    await user.click(box);
    expect(
      await screen.findByText(
        '»Sæt tid af i vagtplanen« er markeret som udført',
      ),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name })).toBeChecked(),
    );
    task = { ...task, version: 9 };
    await user.click(screen.getByRole('checkbox', { name }));
    expect(
      await screen.findByText(/Opgaven er ændret imens/, {}, slow),
    ).toBeVisible();
    expect(asked.filter(one => one.startsWith('PATCH'))).toHaveLength(2);
  });

  it('the leader proposes a task to others, each by name', async () => {
    const user = userEvent.setup();
    const { baseElement } = await renderMus('/mus/tasks', [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.tasks.list, () => ({
        tasks: [aTask('Afprøv vagtplanen')],
        people: [titled(jonas)],
        nextCursor: null,
      })),
      on(endpoints.tasks.copyTargets, () => ({
        targets: [
          aTarget(501, aase),
          aTarget(502, { ...jonas, name: 'Åse Lund' }, 'Bogholder'),
          aTarget(503, jonas),
        ],
      })),
      on(endpoints.tasks.copy, ({ body }) => {
        const { copies } = body as { copies: Array<{ planId: string }> };
        expect(copies).toEqual([
          { planId: id(501), id: expect.stringMatching(/^[\da-f-]{36}$/) },
        ]);
        return { proposed: 1 };
      }),
    ]);
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Foreslå for flere: Afprøv vagtplanen' },
        slow,
      ),
    );
    const dialog = await screen.findByRole('dialog', {
      name: 'Foreslå opgaven for flere',
    });
    expect(
      within(dialog).getByRole('button', { name: 'Vælg først nogen' }),
    ).toBeDisabled();
    // Two of one name: a task must not reach the wrong one.
    await user.click(
      await within(dialog).findByRole('checkbox', {
        name: 'Åse Lund, Pædagog',
      }),
    );
    for (const name of ['Åse Lund, Bogholder', 'Jonas Kjær'])
      expect(within(dialog).getByRole('checkbox', { name })).not.toBeChecked();
    await expectNoViolations(baseElement);
    await user.click(
      within(dialog).getByRole('button', { name: 'Foreslå for én' }),
    );
    expect(
      await screen.findByText('Opgaven er foreslået for én medarbejder'),
    ).toBeVisible();
  });
});

describe('a plan without a form', () => {
  it('[T17] is made with one of mine, and its page opens; two clicks make one', async () => {
    const user = userEvent.setup();
    const made: string[] = [];
    const start = {
      employmentId: id(200),
      employee: jonas,
      title: 'Sagsbehandler',
      leader: mette,
      unit: borgerservice,
      me: 'leader' as const,
      open: [{ planId: id(500), createdOn: '2026-01-15' }],
    };
    const own = {
      ...start,
      employmentId: id(201),
      employee: mette,
      leader: aase,
      me: 'employee' as const,
      open: [],
    };
    const namesake = {
      ...start,
      employmentId: id(202),
      employee: { ...aase, name: jonas.name },
      title: 'Bogholder',
    };
    const { baseElement } = await renderMus('/mus/plans/new', [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.planStarts.choices, () => ({
        choices: [start, namesake, own],
      })),
      on(endpoints.planStarts.create, ({ params }) => {
        made.push(`${params.employmentId} ${params.planId}`);
        return new Refusal(503, {
          error: { code: 'unavailable', message: 'Prøv igen' },
        });
      }),
    ]);
    await screen.findByRole(
      'heading',
      { level: 1, name: 'Ny handleplan' },
      slow,
    );
    expect(
      screen.getByRole('button', { name: 'Vælg, hvis handleplan det er' }),
    ).toBeDisabled();
    const radios = screen.getAllByRole('radio');
    expect(radios[0]).toHaveAccessibleName(/^Min egen, med Åse/);
    expect(radios[2]).toHaveAccessibleName(/^Jonas Kjær, Bogholder/);
    await user.click(screen.getByRole('radio', { name: /Min egen, med Åse/ }));
    expect(
      screen.getByRole('button', { name: 'Opret handleplan med Åse Lund' }),
    ).toBeEnabled();
    await user.click(
      screen.getByRole('radio', { name: /Jonas Kjær, Sagsbehandler/ }),
    );
    expect(
      screen.getByRole('link', { name: /Handleplan fra .*15\. januar/ }),
    ).toHaveAttribute('href', `/mus/plans/${id(500)}`);
    await expectNoViolations(baseElement);
    const create = screen.getByRole('button', {
      name: 'Opret handleplan med Jonas Kjær',
    });
    await user.click(create);
    await waitFor(() => expect(made).toHaveLength(1));
    await waitFor(() => expect(create).not.toHaveAttribute('aria-busy'));
    await user.click(create);
    await waitFor(() => expect(made).toHaveLength(2));
    expect(made[1]).toBe(made[0]);
    expect(made[0]).toMatch(new RegExp(`^${id(200)} [\\da-f-]{36}$`));
  });

  it('says so when there is nobody to make one with', async () => {
    await renderMus('/mus/plans/new', [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.planStarts.choices, () => ({ choices: [] })),
    ]);
    expect(
      await screen.findByRole(
        'heading',
        { name: 'Der er ingen at lave en handleplan med' },
        slow,
      ),
    ).toBeVisible();
  });
});
