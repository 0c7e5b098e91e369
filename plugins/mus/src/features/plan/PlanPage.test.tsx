import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expectNoViolations } from '../../__testUtils__/axe';
import { on, Refusal } from '../../__testUtils__/handle';
import { depthHandlers } from '../../__testUtils__/planDepth';
import { PlanServer } from '../../__testUtils__/planServer';
import { renderMus } from '../../__testUtils__/renderMus';
import {
  aMe,
  borgerservice,
  id,
  jonas,
  mette,
} from '../../__testUtils__/samples';
import { endpoints } from '../../api';
import { forgetDocuments } from '../../autosave';
import { emptyBlock } from './blocks/blockDraft';

jest.setTimeout(90_000);

const slow = { timeout: 15_000 };

async function open(server: PlanServer) {
  const rendered = await renderMus(`/mus/plans/${server.id}`, [
    ...server.handlers,
    ...depthHandlers(server),
  ]);
  await screen.findByRole(
    'heading',
    { level: 1, name: 'Jonas Kjærs handleplan' },
    slow,
  );
  await screen.findByRole('heading', { level: 2, name: 'Opgaver' }, slow);
  return rendered;
}

/** A plan with a goal and a task, and perhaps a date. */
function aServer(me: 'employee' | 'leader', followUpOn: string | null = null) {
  const server = new PlanServer(me);
  const goal = emptyBlock('goal', 1);
  const task = emptyBlock('task', 2);
  server.run(
    {
      type: 'addBlock',
      id: id(1),
      ...goal,
      content: { ...goal.content, text: 'Bedre overlevering', goalId: 'g1' },
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
        text: 'Følg en kollega',
        task: { ...task.content.task!, deadline: '2026-11-01' },
      },
    },
    'leader',
  );
  if (followUpOn)
    server.run({ type: 'setFollowUp', on: followUpOn, none: false }, 'leader');
  return server;
}

const tasks = () => screen.getByRole('region', { name: 'Opgaver' });

describe('the action plan', () => {
  afterEach(() => forgetDocuments());

  it('[T21] [T45] reads like a document with a guide step by step, ticks a task, adds another and saves it while I write', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    const { container } = await open(server);
    expect(
      screen.getByText('Støtter: Flere sager afsluttes ved skranken'),
    ).toBeVisible();
    expect(within(tasks()).getByText('Overskredet')).toBeVisible();
    expect(
      screen.getByText('I portalen kan kun du og Mette Holm læse dette.'),
    ).toBeVisible();
    await user.click(
      screen.getByText('Sådan laver I handleplanen – trin for trin'),
    );
    expect(
      screen.getByText(
        /^Gør målene til opgaver\. Hver opgave har én ansvarlig/,
      ),
    ).toBeVisible();
    await expectNoViolations(container);
    await user.click(screen.getByRole('checkbox', { name: 'Følg en kollega' }));
    await waitFor(
      () => expect(server.facts(id(2))?.content.task?.state).toBe('done'),
      slow,
    );
    await user.click(screen.getByRole('button', { name: 'Tilføj en opgave' }));
    const field = await screen.findByLabelText('Hvad skal gøres?');
    expect(field).toHaveFocus();
    await user.type(field, 'Aftal sidemandsoplæring');
    await user.selectOptions(
      within(tasks()).getByLabelText('Ansvarlig'),
      'leader',
    );
    expect(
      await within(tasks()).findByText('Gemt kl. 10.42', {}, slow),
    ).toBeVisible();
    await user.click(
      within(tasks()).getByRole('checkbox', {
        name: 'Foreløbig – afgøres efter fælles opsamling',
      }),
    );
    await waitFor(
      () =>
        expect(server.plan.blocks.at(-1)?.content).toMatchObject({
          text: 'Aftal sidemandsoplæring',
          provisional: true,
          task: { responsible: { kind: 'leader' } },
        }),
      slow,
    );
    await user.click(within(tasks()).getByRole('button', { name: 'Færdig' }));
    expect(await within(tasks()).findByText('Foreløbig aftale')).toBeVisible();
  });

  it('[T20] shows both texts when both change the same task, and says who', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    await open(server);
    await user.click(within(tasks()).getByRole('button', { name: /^Ret/ }));
    const facts = server.facts(id(2))!;
    server.run(
      {
        type: 'changeBlock',
        id: id(2),
        content: { ...facts.content, text: 'Følg en kollega i Jobcentret' },
      },
      'leader',
    );
    await user.type(screen.getByLabelText('Hvad skal gøres?'), ' i en uge');
    expect(
      await screen.findByText('Teksten er ændret et andet sted', {}, slow),
    ).toBeVisible();
    expect(
      screen.getByText(
        'Mette Holm har ændret dette samtidig med dig. Intet er tabt: Vælg, hvad der skal stå.',
      ),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sæt begge sammen' }));
    await waitFor(
      () =>
        expect(server.facts(id(2))?.content.text).toBe(
          'Følg en kollega i Jobcentret\n\nFølg en kollega i en uge',
        ),
      slow,
    );
    expect(server.holds[0]).toBe(true);
  });

  it('takes a goal away at once and brings it back by "Fortryd"', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    await open(server);
    const goals = screen.getByRole('region', { name: 'Udviklingsmål' });
    await user.click(within(goals).getByRole('button', { name: /^Ret/ }));
    await user.click(within(goals).getByRole('button', { name: 'Fjern' }));
    expect(
      await screen.findByText('»Bedre overlevering« er fjernet', {}, slow),
    ).toBeVisible();
    expect(server.facts(id(1))?.removed).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Fortryd' }));
    await waitFor(() => expect(server.facts(id(1))?.removed).toBe(false), slow);
    expect(
      await within(goals).findByText('Bedre overlevering', {}, slow),
    ).toBeVisible();
  });

  it('[T22] sets the one follow-up date, warned of Christmas', async () => {
    const user = userEvent.setup();
    const server = aServer('leader');
    await open(server);
    expect(screen.getByText('Ingen opfølgningsdato endnu')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Vælg en dato' }));
    await user.click(screen.getByRole('button', { name: 'Gem datoen' }));
    expect(
      await screen.findByText('Vælg en dato', { selector: '[id$="-error"]' }),
    ).toBeVisible();
    await user.type(
      screen.getByLabelText('Hvornår følger I op?'),
      '25.12.2026{Enter}',
    );
    expect(
      await screen.findByText(/Dagen er en helligdag/, {}, slow),
    ).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Gem datoen' }));
    expect(
      (await screen.findAllByText(/fredag den 25. december/, {}, slow)).length,
    ).toBeGreaterThan(0);
    expect(server.plan.followUp.on).toBe('2026-12-25');
  });

  it('[T22] never saves the date before in place of one it cannot read', async () => {
    const user = userEvent.setup();
    const server = new PlanServer('employee');
    await open(server);
    await user.click(screen.getByRole('button', { name: 'Vælg en dato' }));
    const day = screen.getByLabelText('Hvornår følger I op?');
    await user.type(day, '24.12.2026');
    await user.clear(day);
    await user.type(day, '24. febr 27 ca.');
    const save = screen.getByRole('button', { name: 'Gem datoen' });
    await user.click(save);
    await user.click(save);
    expect(day).toHaveFocus();
    expect(day).toHaveAccessibleDescription(/Skriv en dato som 24\.03\./);
    expect(server.plan.followUp.on).toBeNull();
    await user.clear(day);
    await user.type(day, '24. februar 2027');
    await user.click(save);
    await waitFor(() => expect(server.plan.followUp.on).toBe('2027-02-24'));
  });

  it('confirms the version on the screen, and says what changed afterwards', async () => {
    const user = userEvent.setup();
    const server = aServer('employee', '2027-03-24');
    server.run(
      {
        type: 'confirm',
        party: 'leader',
        contentVersion: server.plan.contentVersion,
        verdict: 'confirmed',
        remark: '',
      },
      'leader',
    );
    await open(server);
    expect(
      screen.getByText(
        'Mette Holm har godkendt. Læs den, og sig, hvad du mener.',
      ),
    ).toBeVisible();
    await user.click(
      screen.getByRole('radio', { name: /^Godkend med bemærkning/ }),
    );
    await user.click(
      screen.getByRole('button', { name: 'Godkend med bemærkningen' }),
    );
    expect(screen.getByText('Skriv din bemærkning')).toBeVisible();
    await user.type(screen.getByLabelText('Din bemærkning'), 'Husk ferien');
    await user.click(
      screen.getByRole('button', { name: 'Godkend med bemærkningen' }),
    );
    expect(
      await screen.findByText(
        'I har begge godkendt. I kan begge ændre den hele året.',
        {},
        slow,
      ),
    ).toBeVisible();
    server.now = '2026-11-06T08:00:00.000Z';
    await user.click(within(tasks()).getByRole('button', { name: /^Ret/ }));
    await user.type(screen.getByLabelText('Hvad skal gøres?'), ' i marts');
    expect(
      await screen.findByText(
        'Det er ændret, siden Mette Holm tog stilling',
        {},
        slow,
      ),
    ).toBeVisible();
    await waitFor(
      () =>
        expect(
          screen.getAllByText(
            /^Jonas Kjær ændrede .* til »Følg en kollega i marts«$/,
          ).length,
        ).toBeGreaterThanOrEqual(2),
      slow,
    );
    expect(screen.getByText('Ændret siden godkendelse')).toBeVisible();
  });

  it('[T34] records a follow-up with outcome and next date, and says what mails went', async () => {
    const user = userEvent.setup();
    const server = aServer('leader', '2026-11-05');
    server.followUpState = 'due';
    server.deliveries = [
      {
        id: id(50),
        mail: 'followUpDue',
        to: 'employee',
        state: 'sent',
        dueAt: '2026-11-05T06:00:00.000Z',
        sentAt: '2026-11-05T06:00:10.000Z',
      },
    ];
    await open(server);
    expect(screen.getByText('Opfølgning i dag')).toBeVisible();
    expect(
      screen.getByText('Jonas Kjær · sendt i dag kl. 07.00'),
    ).toBeVisible();
    await user.click(
      screen.getAllByRole('button', {
        name: 'Registrér opfølgningen',
      })[0] as HTMLElement,
    );
    await user.type(
      await screen.findByLabelText('Udbytte'),
      'Han er blevet tryggere',
    );
    await waitFor(
      () =>
        expect(server.facts(id(2))?.content.task?.outcome).toBe(
          'Han er blevet tryggere',
        ),
      slow,
    );
    await user.type(
      screen.getByLabelText('Næste opfølgningsdato'),
      '24.03.2027{Enter}',
    );
    await waitFor(
      () =>
        expect(
          screen.getByRole('button', { name: 'Registrér, at vi har fulgt op' }),
        ).toBeEnabled(),
      slow,
    );
    await user.click(
      screen.getByRole('button', { name: 'Registrér, at vi har fulgt op' }),
    );
    await waitFor(
      () => expect(server.plan.followUp.on).toBe('2027-03-24'),
      slow,
    );
  });

  it('[T34] shows the date that the other recorded meanwhile, and overwrites it only when told again', async () => {
    const user = userEvent.setup();
    const server = aServer('leader', '2026-11-05');
    server.followUpState = 'due';
    await open(server);
    await user.click(
      screen.getAllByRole('button', {
        name: 'Registrér opfølgningen',
      })[0] as HTMLElement,
    );
    const next = screen.getByLabelText('Næste opfølgningsdato');
    const save = () =>
      user.click(
        screen.getByRole('button', { name: 'Registrér, at vi har fulgt op' }),
      );
    await user.type(next, '05.11.2026{Enter}');
    await save();
    expect(
      await screen.findByText('Den næste opfølgning skal ligge efter i dag.'),
    ).toBeVisible();
    server.run(
      { type: 'recordFollowUp', nextOn: '2027-05-20', close: false },
      'employee',
    );
    await user.clear(next);
    await user.type(next, '24.03.2027{Enter}');
    await save();
    expect(
      await screen.findByText(/Nu står der: torsdag den 20\. maj 2027/),
    ).toBeVisible();
    expect(server.plan.followUp.on).toBe('2027-05-20');
    await save();
    await waitFor(
      () => expect(server.plan.followUp.on).toBe('2027-03-24'),
      slow,
    );
  });

  it('[T34] takes no date for seen because a save was put off', async () => {
    const user = userEvent.setup();
    const server = aServer('leader', '2026-11-05');
    server.followUpState = 'due';
    await open(server);
    await user.click(
      screen.getAllByRole('button', {
        name: 'Registrér opfølgningen',
      })[0] as HTMLElement,
    );
    const save = () =>
      user.click(
        screen.getByRole('button', { name: 'Registrér, at vi har fulgt op' }),
      );
    server.run(
      { type: 'recordFollowUp', nextOn: '2027-05-20', close: false },
      'employee',
    );
    const putOff = { code: 'tooMany', message: 'Vent et øjeblik' };
    jest
      .spyOn(server, 'run')
      .mockReturnValueOnce(new Refusal(429, { error: putOff }));
    await user.type(
      screen.getByLabelText('Næste opfølgningsdato'),
      '24.03.2027{Enter}',
    );
    await save();
    expect(await screen.findByText('Vent et øjeblik')).toBeVisible();
    await save();
    expect(
      await screen.findByText(/Nu står der: torsdag den 20\. maj 2027/),
    ).toBeVisible();
    expect(server.plan.followUp.on).toBe('2027-05-20');
  });

  it('keeps out of the other’s way: "Mette skriver"', async () => {
    const user = userEvent.setup();
    const server = aServer('employee');
    server.heldBy = mette;
    await open(server);
    expect(
      screen.getAllByText('Mette Holm skriver her').length,
    ).toBeGreaterThan(0);
    await act(async () =>
      user.click(within(tasks()).getByRole('button', { name: /^Ret/ })),
    );
    expect(screen.getByLabelText('Hvad skal gøres?')).toHaveAttribute(
      'readonly',
    );
  });

  it('[T19] shows a new leader that there is a plan, and nothing of it', async () => {
    const { container } = await renderMus(`/mus/plans/${id(900)}`, [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.plans.get, () => ({
        access: 'stub' as const,
        reason: 'formerLeaderHasIt',
        id: id(900),
        state: 'confirmed' as const,
        origin: 'mus',
        talkId: null,
        employee: jonas,
        leader: mette,
        unit: borgerservice,
        followUpOn: null,
        followUpState: null,
        openTasks: 0,
        overdueTasks: 0,
      })),
    ]);
    expect(
      await screen.findByText(
        'Jonas Kjær og den tidligere leder har en handleplan. Den er ikke delt med dig.',
        {},
        slow,
      ),
    ).toBeVisible();
    expect(screen.getByText('Ingen dato endnu')).toBeVisible();
    await expectNoViolations(container);
  });

  it('[T19] shows the unit’s leader beside a talk holder whose plan it is and where it stands', async () => {
    const { container } = await renderMus(`/mus/plans/${id(900)}`, [
      on(endpoints.people.me, () => aMe()),
      on(endpoints.plans.get, () => ({
        access: 'stub' as const,
        reason: 'talkHolderHasIt',
        id: id(900),
        state: 'confirmed' as const,
        origin: 'mus',
        talkId: id(600),
        employee: jonas,
        leader: mette,
        unit: borgerservice,
        followUpOn: '2026-10-01',
        followUpState: 'missed' as const,
        openTasks: 3,
        overdueTasks: 1,
      })),
    ]);
    expect(
      await screen.findByText(
        'Jonas Kjær og Mette Holm har denne handleplan sammen. Kun de to kan læse den.',
        {},
        slow,
      ),
    ).toBeVisible();
    for (const words of [
      'Godkendt',
      'Ikke afholdt',
      '3 åbne, heraf 1 overskredet',
      borgerservice.name,
    ])
      expect(screen.getByText(words)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Overblik' })).toBeVisible();
    await expectNoViolations(container);
  });
});
