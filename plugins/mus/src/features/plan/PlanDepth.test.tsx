import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { depthHandlers } from '../../__testUtils__/planDepth';
import { PlanServer } from '../../__testUtils__/planServer';
import { renderMus } from '../../__testUtils__/renderMus';
import { id } from '../../__testUtils__/samples';
import { forgetDocuments } from '../../autosave';
import { emptyBlock } from './blocks/blockDraft';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };

async function open(server: PlanServer) {
  const rendered = await renderMus(`/mus/plans/${server.id}`, [
    ...server.handlers,
    ...depthHandlers(server),
  ]);
  await screen.findByRole('heading', { level: 2, name: 'Opgaver' }, slow);
  return rendered;
}

/** A goal, a provisional task and a date; the wrap-up as told. */
function aServer(me: 'employee' | 'leader', wrapUpOn: string | null = null) {
  const server = new PlanServer(me);
  server.plan = { ...server.plan, wrapUp: { on: wrapUpOn, doneAt: null } };
  const goal = emptyBlock('goal', 1);
  const task = emptyBlock('task', 2);
  server.run(
    {
      type: 'addBlock',
      id: id(1),
      ...goal,
      content: { ...goal.content, text: 'Bedre overlevering', serves: 'both' },
    },
    'leader',
  );
  server.run(
    {
      type: 'addBlock',
      id: id(2),
      ...task,
      content: {
        ...task.content,
        text: 'Følg Karin i to byggesager',
        provisional: true,
        task: { ...task.content.task!, deadline: '2026-12-01' },
      },
    },
    'leader',
  );
  server.run({ type: 'setFollowUp', on: '2027-03-24', none: false }, 'leader');
  return server;
}

const waiting = () =>
  screen
    .getByRole('heading', { name: 'Afventer opsamling' })
    .closest('section')!;

describe('the plan at full depth', () => {
  afterEach(() => forgetDocuments());

  it('[T24] [T33] shows what waits for the wrap-up; the leader ends it, and settles one with new words', async () => {
    const user = userEvent.setup();
    const server = aServer('leader', '2027-01-14');
    const { container } = await open(server);
    expect(
      within(waiting()).getByText(
        'Disse aftaler er foreløbige. I afgør dem efter den fælles opsamling torsdag den 14. januar 2027.',
      ),
    ).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Afgør/ })).toBeNull();
    await user.click(
      screen.getByRole('button', { name: 'Den fælles opsamling er holdt' }),
    );
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Afgør: Følg Karin i to byggesager' },
        slow,
      ),
    );
    await user.click(
      screen.getByRole('radio', { name: /^Endelig med ændringer/ }),
    );
    const words = screen.getByLabelText('Hvad er nu aftalt?');
    await user.clear(words);
    await user.click(
      screen.getByRole('button', { name: 'Gem den ændrede aftale' }),
    );
    expect(screen.getByText('Skriv, hvad I har aftalt')).toBeVisible();
    await expectNoViolations(container);
    await user.type(words, 'Følg Karin i én byggesag');
    await user.click(
      screen.getByRole('button', { name: 'Gem den ændrede aftale' }),
    );
    expect(
      await screen.findByText('Afgjort: Endelig med ændringer', {}, slow),
    ).toBeVisible();
    expect(server.facts(id(2))?.content).toMatchObject({
      text: 'Følg Karin i én byggesag',
      provisional: false,
      settlement: 'changed',
    });
    expect(screen.queryByText('Afventer opsamling')).toBeNull();
  });

  it('[R13] plans check-ins every two weeks, notes one and shows what the other wrote meanwhile', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    const { container } = await open(server);
    await user.click(
      screen.getByRole('button', { name: 'Planlæg korte opfølgninger' }),
    );
    await user.selectOptions(
      screen.getByLabelText('Hvor ofte?'),
      'everyTwoWeeks',
    );
    await user.type(screen.getByLabelText('Første dag'), '19.11.2026{Enter}');
    const until = screen.getByLabelText('Sidste dag');
    await user.clear(until);
    await user.type(until, '20.12.2026{Enter}');
    expect(
      await screen.findByText(
        /^I får begge en mail 3 gange: 19\. nov/,
        {},
        slow,
      ),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.click(
      screen.getByRole('button', { name: 'Gem de korte opfølgninger' }),
    );
    await user.click(
      await screen.findByRole(
        'button',
        { name: 'Notér: torsdag den 19. november' },
        slow,
      ),
    );
    await user.type(
      screen.getByLabelText('Hvad talte I om?'),
      'Karin har tid i uge 50',
    );
    const [{ id: first }] = server.plan.checkIns;
    const day = screen.getByLabelText('Dag');
    await user.clear(day);
    await user.click(screen.getByRole('button', { name: 'Gem noten' }));
    expect(await screen.findByText('Vælg en dato')).toBeVisible();
    expect(server.plan.checkIns[0]!.note).toBe('');
    await user.type(day, '19.11.2026{Enter}');
    server.run(
      { type: 'changeCheckIn', id: first!, note: 'Rykket en uge' },
      'leader',
    );
    await user.click(
      screen.getByRole('checkbox', { name: 'Vi har talt sammen' }),
    );
    await user.click(screen.getByRole('button', { name: 'Gem noten' }));
    expect(await screen.findByText('Rykket en uge', {}, slow)).toBeVisible();
    expect(screen.getByLabelText('Hvad talte I om?')).toHaveValue(
      'Karin har tid i uge 50',
    );
    await user.click(screen.getByRole('button', { name: 'Gem noten' }));
    await waitFor(
      () =>
        expect(server.plan.checkIns[0]).toMatchObject({
          note: 'Karin har tid i uge 50',
          heldAt: server.now,
        }),
      slow,
    );
    expect(await screen.findByText('Én afholdt', {}, slow)).toBeVisible();
  });

  it('[K08] [K14] [M14] shows goals and the development plan as tables, begun from the themes of the talk', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    server.topics = [
      {
        themeId: 'relationer',
        questionId: 'samarbejde',
        theme: { da: 'Relationer' },
        title: { da: 'Samarbejde' },
      },
      {
        themeId: 'faglighed',
        questionId: null,
        theme: { da: 'Faglighed' },
        title: null,
      },
    ];
    const { container } = await open(server);
    const goals = screen.getByRole('region', { name: 'Udviklingsmål' });
    expect(within(goals).getByText('Begge dele')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Hent 2 emner fra samtalen' }),
    );
    const table = await screen.findByRole(
      'region',
      { name: 'Udviklingsplan' },
      slow,
    );
    await waitFor(
      () =>
        expect(
          server.plan.blocks.filter(({ kind }) => kind === 'topic'),
        ).toHaveLength(2),
      slow,
    );
    expect(await within(table).findByText('Samarbejde')).toBeVisible();
    const [edit] = await within(table).findAllByRole('button', {
      name: /^Ret/,
    });
    await user.click(edit!);
    await user.type(
      screen.getByRole('textbox', {
        name: 'Hvad vil vi arbejde med fremover?',
      }),
      'Faste møder med Jobcentret',
    );
    await waitFor(
      () =>
        expect(
          server.plan.blocks.some(
            ({ content }) => content.text === 'Faste møder med Jobcentret',
          ),
        ).toBe(true),
      slow,
    );
    expect(screen.queryByRole('button', { name: /emner fra/ })).toBeNull();
    await expectNoViolations(container);
  });

  it('[M14] [R08] [R10] takes columns and kinds of activity from the form, and writes in each of them', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    const theme = { da: 'Mig som medarbejder' };
    server.topics = [{ themeId: 'mig', questionId: null, theme, title: null }];
    server.planTable = {
      columns: [
        { id: 'emne', holds: 'theme', title: { da: 'Emne' } },
        { id: 'oeve', holds: 'words', title: { da: 'Det vil jeg øve mig på' } },
        { id: 'vej', holds: 'activity', title: { da: 'Sådan lærer jeg det' } },
        { id: 'lang', holds: 'words', title: { da: 'På lang sigt' } },
      ],
      activities: [
        { kind: 'sideBySide', words: null },
        { kind: 'jobSwap', words: { da: 'Prøv en andens plads' } },
      ],
    };
    const { container } = await open(server);
    await user.click(
      screen.getByRole('button', { name: 'Hent emnet fra samtalen' }),
    );
    const edit = { name: 'Ret: Mig som medarbejder' };
    await user.click(await screen.findByRole('button', edit, slow));
    await user.click(screen.getByLabelText('Det vil jeg øve mig på'));
    await user.paste('Svære samtaler');
    const way = screen.getByLabelText('Sådan lærer jeg det');
    expect(
      within(way)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['Ikke valgt', 'Sidemandsoplæring', 'Prøv en andens plads']);
    await user.selectOptions(way, 'jobSwap');
    await user.click(screen.getByLabelText('På lang sigt'));
    await user.paste('Lære andre op');
    await user.click(screen.getByRole('button', { name: 'Færdig' }));
    const table = await screen.findByRole(
      'table',
      { name: 'Udviklingsplan' },
      slow,
    );
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Emne',
      'Det vil jeg øve mig på',
      'Sådan lærer jeg det',
      'På lang sigt',
      'Ret',
    ]);
    // In the cards of a phone every value has its label, and a button none.
    expect(
      within(table)
        .getAllByRole('cell')
        .map(cell => cell.querySelector('.label')?.textContent ?? null),
    ).toEqual([
      'Det vil jeg øve mig på',
      'Sådan lærer jeg det',
      'På lang sigt',
      null,
    ]);
    for (const words of ['Svære samtaler', 'Prøv en andens plads'])
      expect(within(table).getByText(words)).toBeVisible();
    await waitFor(
      () =>
        expect(
          server.plan.blocks.find(({ kind }) => kind === 'topic')?.content,
        ).toMatchObject({
          text: 'Svære samtaler',
          activity: 'jobSwap',
          cells: [{ column: 'lang', text: 'Lære andre op' }],
        }),
      slow,
    );
    await expectNoViolations(container);
  });

  it('[R13] warns of a crowded day before a check-in is planned', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    server.othersThatDay = 6;
    await open(server);
    await user.click(
      screen.getByRole('button', { name: 'Planlæg korte opfølgninger' }),
    );
    const form = screen.getByLabelText('Hvor ofte?').closest('section')!;
    await user.type(screen.getByLabelText('Dag'), '19.11.2026{Enter}');
    expect(
      await within(form).findByText(
        'Du har allerede 6 opfølgninger den dag.',
        {},
        slow,
      ),
    ).toBeVisible();
  });

  it('says gently what a task lacks [R11], and who changed what; what was taken away comes back', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    server.run({ type: 'removeBlock', id: id(1) }, 'leader');
    await open(server);
    const tasks = screen.getByRole('region', { name: 'Opgaver' });
    await user.click(
      within(tasks).getByRole('button', { name: 'Tilføj en opgave' }),
    );
    await user.type(await screen.findByLabelText('Hvad skal gøres?'), 'GIS');
    expect(
      await within(tasks).findByText(
        'Hvornår? En dato gør det lettere at komme i gang.',
      ),
    ).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Hvad er ændret i handleplanen' }),
    );
    expect(
      await screen.findByText(
        'Mette Holm fjernede »Bedre overlevering«',
        {},
        slow,
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Hent frem igen' }));
    await waitFor(() => expect(server.facts(id(1))?.removed).toBe(false), slow);
  });

  it('[S05] [T34] counts what is done, and asks at the follow-up whether it had the effect they wished for', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    await open(server);
    expect(screen.getByText('0 af 1 opgave er udført')).toBeVisible();
    await user.click(
      screen.getByRole('button', { name: 'Registrér opfølgningen' }),
    );
    const effect = await screen.findByRole('radiogroup', {
      name: 'Nåede I det, I ville?',
    });
    await user.click(within(effect).getByRole('radio', { name: 'Delvist' }));
    await waitFor(
      () => expect(server.facts(id(2))?.content.task?.effect).toBe('partly'),
      slow,
    );
  });

  it('shows both views when one does not agree', async () => {
    const server = aServer('employee');
    const { contentVersion } = server.plan;
    const say = { type: 'confirm', contentVersion } as const;
    server.run(
      {
        ...say,
        party: 'leader',
        verdict: 'disagrees',
        remark: 'Fristen er for kort',
      },
      'leader',
    );
    server.run(
      {
        ...say,
        party: 'employee',
        verdict: 'confirmedWithRemark',
        remark: 'Jeg kan nå det',
      },
      'employee',
    );
    await open(server);
    expect(
      screen.getByText(
        'I er ikke enige endnu. Begge syn står under Godkendelse.',
      ),
    ).toBeVisible();
    expect(screen.getByText('Fristen er for kort')).toBeVisible();
    expect(screen.getByText('Jeg kan nå det')).toBeVisible();
  });
});
