import {
  decide,
  newPlan,
  PlanCommand,
  PlanFacts,
} from '@samtale/backstage-plugin-mus-common';
import { aTalk, eachDatabase, MakeDeps } from '../__testUtils__';
import { Tx } from '../database/Database';
import { PlanQuestion } from './ActionPlanStore';
import { DatabaseActionPlanStore } from './DatabaseActionPlanStore';
import { planParties } from './loadPlan';

jest.setTimeout(60_000);

const block = {
  kind: 'task' as const,
  position: 1,
  version: 1,
  removed: false,
  envelope: 'sealed',
  taskState: 'planned',
  taskDeadline: '2027-02-01',
  awaitsWrapUp: false,
  saveId: 'save-1',
  changedAt: '2026-11-24T08:00:00.000Z',
};

async function aStore(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const talk = await aTalk(deps);
  const store = new DatabaseActionPlanStore(deps.database.dialect);
  const planId = deps.ids.next();
  const now = deps.clock.now();
  const question: PlanQuestion = {
    organisationId: 'skovlund',
    planId,
    personId: talk.employee.id,
    now,
  };
  const inTx = <T>(work: (tx: Tx) => Promise<T>) =>
    deps.database.transaction(work);
  await inTx(async tx => {
    const of = await store.findTalk(tx, { ...question, talkId: talk.talkId });
    await store.insert(tx, {
      ...question,
      id: planId,
      talk: of!,
      origin: 'mus',
      facts: newPlan(planParties),
    });
  });
  const grant = (
    personId: string,
    level: 'write' | 'read' | 'status',
    part = {},
  ) =>
    inTx(tx =>
      deps.readers.grant(tx, [
        {
          organisationId: 'skovlund',
          documentKind: 'plan',
          documentId: planId,
          personId,
          level,
          reason: 'x',
          validFrom: now,
          validTo: null,
          ...part,
        },
      ]),
    );
  await inTx(tx =>
    store.insertBlock(tx, {
      ...question,
      block: { ...block, id: 'block-1', changedBy: talk.leader.id },
    }),
  );
  await inTx(tx =>
    store.saveConfirmation(tx, {
      ...question,
      confirmation: {
        party: 'leader',
        verdict: 'confirmed',
        envelope: 'sealed',
        contentVersion: 1,
        at: now,
      },
    }),
  );
  return { deps, talk, store, question, inTx, grant, planId, now };
}

function after(plan: PlanFacts, command: PlanCommand): PlanFacts {
  const decision = decide(plan, command, {
    now: '2026-11-24T08:00:00.000Z',
    today: '2026-11-24',
    settings: { zone: 'Europe/Copenhagen' },
  });
  if (!decision.ok) throw new Error(decision.problems[0].code);
  return decision.plan;
}

eachDatabase((_name, makeDeps) => {
  it.each([
    ['write', 1, 1],
    ['read', 1, 1],
    ['status', 1, 0],
  ] as const)(
    'level %s: sees the plan %i, its texts %i',
    async (level, seen, texts) => {
      const { store, question, inTx, grant, talk } = await aStore(makeDeps);
      await grant(talk.employee.id, level);
      const found = await inTx(tx => store.find(tx, question));
      expect(found ? 1 : 0).toBe(seen);
      expect(found?.level).toBe(level);
      expect(await inTx(tx => store.blocks(tx, question))).toHaveLength(texts);
      expect(await inTx(tx => store.confirmations(tx, question))).toHaveLength(
        texts,
      );
      const list = await inTx(tx =>
        store.list(tx, { ...question, today: '2026-11-24' }),
      );
      expect(list).toHaveLength(texts);
    },
  );

  it.each([
    ['nobody’s row', null],
    ['a row of the time before', { validTo: '2026-11-24T08:00:00.000Z' }],
    ['a row of a time to come', { validFrom: '2026-11-25T08:00:00.000Z' }],
    ['a row of another organisation', { organisationId: 'andetsted' }],
    ['a row about a talk', { documentKind: 'talk' as const }],
  ])('%s: nothing is there', async (_what, part) => {
    const { store, question, inTx, grant, talk } = await aStore(makeDeps);
    if (part) await grant(talk.employee.id, 'write', part);
    expect(await inTx(tx => store.find(tx, question))).toBeUndefined();
    expect(await inTx(tx => store.findForChange(tx, question))).toBeUndefined();
    expect(await inTx(tx => store.blocks(tx, question))).toEqual([]);
    expect(await inTx(tx => store.confirmations(tx, question))).toEqual([]);
    expect(await inTx(tx => store.deliveries(tx, question))).toEqual([]);
    expect(
      await inTx(tx => store.list(tx, { ...question, today: '2026-11-24' })),
    ).toEqual([]);
  });

  it('writes a plan at its version only, its state with it', async () => {
    const { store, question, inTx, deps, now } = await aStore(makeDeps);
    const before = newPlan(planParties);
    const next = after(before, {
      type: 'setFollowUp',
      on: '2027-05-20',
      none: false,
    });
    const write = () =>
      inTx(tx => store.update(tx, { ...question, before, after: next, now }));
    expect(await write()).toBe(true);
    expect(await write()).toBe(false);
    const closed = after(next, { type: 'close' });
    await inTx(tx =>
      store.update(tx, { ...question, before: next, after: closed, now }),
    );
    expect(await deps.knex('mus_action_plan').first()).toMatchObject({
      state: 'closed',
      follow_up_on: null,
      follow_up_generation: 2,
      content_version: 2,
      version: 3,
    });
  });

  it('writes a block at its version only, and keeps what a removed one said', async () => {
    const { store, question, inTx, grant, talk } = await aStore(makeDeps);
    await grant(talk.employee.id, 'write');
    const gone = {
      ...block,
      id: 'block-1',
      version: 2,
      removed: true,
      envelope: 'again',
      changedBy: talk.employee.id,
    };
    const write = () =>
      inTx(tx => store.updateBlock(tx, { ...question, block: gone }));
    expect(await write()).toBe(true);
    expect(await write()).toBe(false);
    const [stored] = await inTx(tx => store.blocks(tx, question));
    expect(stored).toMatchObject({
      removed: true,
      envelope: 'again',
      version: 2,
      changedBy: { id: talk.employee.id },
    });
  });

  it('one word of each party, the newest', async () => {
    const { store, question, inTx, grant, talk, now } = await aStore(makeDeps);
    await grant(talk.employee.id, 'write');
    const said = {
      party: 'leader',
      verdict: 'disagrees',
      envelope: 'new',
      contentVersion: 2,
      at: now,
    } as const;
    await inTx(tx =>
      store.saveConfirmation(tx, { ...question, confirmation: said }),
    );
    expect(await inTx(tx => store.confirmations(tx, question))).toEqual([said]);
  });

  it('a talk has one plan', async () => {
    const { store, question, inTx, deps, talk } = await aStore(makeDeps);
    await expect(
      inTx(async tx => {
        const of = await store.findTalk(tx, {
          ...question,
          talkId: talk.talkId,
        });
        expect(of?.planId).toBe(question.planId);
        const facts = newPlan(planParties);
        await store.insert(tx, {
          ...question,
          id: deps.ids.next(),
          talk: of!,
          origin: 'mus',
          facts,
        });
      }),
    ).rejects.toThrow(/unique/i);
  });

  it('counts the leader’s other open follow-ups of a day', async () => {
    const { store, question, inTx, deps, talk } = await aStore(makeDeps);
    const row = await deps.knex('mus_action_plan').first();
    const other = (part: object) => ({
      ...row,
      id: deps.ids.next(),
      talk_id: null,
      follow_up_on: '2027-05-20',
      ...part,
    });
    await deps
      .knex('mus_action_plan')
      .insert([
        other({}),
        other({}),
        other({ closed_at: question.now }),
        other({ follow_up_on: '2027-05-21' }),
        other({ leader_person_id: talk.employee.id }),
        other({ organisation_id: 'andetsted' }),
      ]);
    const count = (planId: string) =>
      inTx(tx =>
        store.countFollowUps(tx, {
          organisationId: 'skovlund',
          planId,
          leaderPersonId: talk.leader.id,
          days: ['2027-05-20', '2027-05-21', '2027-05-22'],
        }),
      );
    expect(Object.fromEntries(await count(question.planId))).toEqual({
      '2027-05-20': 2,
      '2027-05-21': 1,
    });
  });
});
