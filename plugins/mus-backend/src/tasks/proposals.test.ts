import { aPerson, eachDatabase, MakeDeps } from '../__testUtils__';
import {
  clientId,
  taskContent,
} from '../actionPlans/__testUtils__/planHarness';
import { aTeamOfPlans } from './__testUtils__/aTeamOfPlans';

/** Mette has a task with Jonas that she wants to propose to Åse. */
async function aTask(makeDeps: MakeDeps) {
  const team = await aTeamOfPlans(makeDeps);
  const { app, add, jonasPlan, aasePlan, mette } = team;
  const content = taskContent('Afprøv den nye vagtplan', {
    outcome: 'Jonas var glad for den',
    state: 'started',
  });
  const blockId = await add(jonasPlan, content);
  const task = `/v1/plans/${jonasPlan}/blocks/${blockId}`;
  const proposals = `/v1/plans/${aasePlan}/task-proposals`;
  const copy = (as = mette, copies = [{ id: clientId(), planId: aasePlan }]) =>
    app.post(`${task}/copies`, as).send({ copies });
  return {
    ...team,
    blockId,
    task,
    copy,
    waiting: async (as: string) =>
      (await app.get(proposals, as)).body.proposals,
    answer: (as: string, id: string, answer: string) =>
      app.post(`${proposals}/${id}/answer`, as).send({ answer }),
    blocksOf: async (as: string) =>
      (await app.get(`/v1/plans/${aasePlan}`, as)).body.blocks,
  };
}

eachDatabase((_name, makeDeps) => {
  it('a copied task arrives as a proposal, without what came of it, and is the employee’s to accept', async () => {
    const { app, task, copy, waiting, answer, blocksOf, ...team } =
      await aTask(makeDeps);
    const { mette, aase, aasePlan } = team;
    const { body } = await app.get(`${task}/copy-targets`, mette);
    expect(body.targets).toMatchObject([
      {
        planId: aasePlan,
        employee: { name: 'Åse Lund' },
        title: 'Medarbejder',
      },
    ]);
    // Of two plans with one name nobody knows which: the newest is offered.
    const rows = () => team.deps.knex('mus_action_plan');
    const older = await rows().where({ id: aasePlan }).first();
    const [reader] = await team.deps
      .knex('mus_reader')
      .where({ document_id: aasePlan, person_id: mette });
    const id = clientId();
    const created_at = '2025-11-24T08:00:00.000Z';
    await rows().insert({ ...older, id, created_at });
    await team.deps.knex('mus_reader').insert({ ...reader, document_id: id });
    const again = await app.get(`${task}/copy-targets`, mette);
    expect(again.body).toEqual(body);
    expect((await copy()).body).toEqual({ proposed: 1 });
    expect(await blocksOf(aase)).toEqual([]);
    const [proposal] = await waiting(aase);
    expect(proposal).toMatchObject({
      proposedBy: { name: 'Mette Holm' },
      content: {
        text: 'Afprøv den nye vagtplan',
        task: { state: 'planned', outcome: '' },
      },
      can: { accept: true, withdraw: false },
    });
    expect((await waiting(mette))[0].can).toEqual({
      accept: false,
      withdraw: true,
    });
    expect(
      (await answer(mette, proposal.id, 'accept')).body.error,
    ).toMatchObject({
      code: 'conflict',
      problems: [{ code: 'proposalNotYours' }],
    });
    const accepted = await answer(aase, proposal.id, 'accept');
    expect([accepted.status, accepted.body]).toEqual([200, { proposals: [] }]);
    expect((await answer(aase, proposal.id, 'accept')).status).toBe(200);
    const blocks = await blocksOf(mette);
    expect(blocks).toHaveLength(1);
    expect(blocks[0].content.text).toBe('Afprøv den nye vagtplan');
    expect(team.deps.live.changes).toContainEqual(
      expect.objectContaining({ kind: 'plan', id: aasePlan }),
    );
  });

  it('copied to several plans at once, each pair accepts for itself', async () => {
    const { app, deps, copy, blocksOf, planFor, ...team } =
      await aTask(makeDeps);
    const { mette, aase, aasePlan } = team;
    const ole = (await aPerson(deps, 'Ole Bang')).id;
    const olePlan = await planFor(ole);
    const copies = [aasePlan, olePlan].map(planId => ({
      id: clientId(),
      planId,
    }));
    expect((await copy(mette, copies)).body).toEqual({ proposed: 2 });
    const waitingFor = async (as: string) =>
      (await app.get('/v1/plans?as=employee', as)).body.plans.map(
        (plan: { proposedTasks: number }) => plan.proposedTasks,
      );
    expect([await waitingFor(aase), await waitingFor(ole)]).toEqual([[1], [1]]);
    const [forAase, forOle] = copies;
    const answer = (as: string, planId: string, id: string, said: string) =>
      app
        .post(`/v1/plans/${planId}/task-proposals/${id}/answer`, as)
        .send({ answer: said });
    // What is proposed to one pair is not there for the other.
    await answer(aase, olePlan, forOle.id, 'accept').expect(404);
    await answer(aase, aasePlan, forOle.id, 'accept').expect(404);
    await answer(aase, aasePlan, forAase.id, 'accept').expect(200);
    expect(await blocksOf(mette)).toHaveLength(1);
    const waits = await app.get(`/v1/plans/${olePlan}/task-proposals`, ole);
    expect(waits.body.proposals).toMatchObject([{ id: forOle.id }]);
    await answer(ole, olePlan, forOle.id, 'decline').expect(200);
    const { body } = await app.get(`/v1/plans/${olePlan}`, ole).expect(200);
    expect(body.blocks).toEqual([]);
    expect([await waitingFor(aase), await waitingFor(ole)]).toEqual([[0], [0]]);
    // The accepted one goes its own way from here.
    expect(await blocksOf(aase)).toMatchObject([
      { content: { task: { state: 'planned' } } },
    ]);
  });

  it('declined and withdrawn proposals are over', async () => {
    const { copy, waiting, answer, blocksOf, mette, aase } =
      await aTask(makeDeps);
    await copy();
    await copy();
    const [first, second] = await waiting(aase);
    expect((await answer(aase, second.id, 'withdraw')).status).toBe(409);
    await answer(aase, first.id, 'decline').expect(200);
    await answer(mette, second.id, 'withdraw').expect(200);
    const late = await answer(aase, first.id, 'accept');
    expect(late.body.error.problems).toEqual([
      { path: '', code: 'proposalAnswered' },
    ]);
    expect(await waiting(aase)).toEqual([]);
    expect(await blocksOf(aase)).toEqual([]);
  });

  it('the same copy twice is one proposal; all of them or none', async () => {
    const { deps, copy, waiting, aase, aasePlan } = await aTask(makeDeps);
    const once = [{ id: clientId(), planId: aasePlan }];
    expect((await copy(undefined, once)).body.proposed).toBe(1);
    expect((await copy(undefined, once)).body.proposed).toBe(0);
    const mixed = [
      { id: clientId(), planId: aasePlan },
      { id: clientId(), planId: clientId() },
    ];
    expect((await copy(undefined, mixed)).status).toBe(404);
    expect(await waiting(aase)).toHaveLength(1);
    expect((await copy(undefined, [])).status).toBe(400);
    const rows = await deps.knex('mus_task_proposal');
    expect(JSON.stringify(rows)).not.toContain('vagtplan');
  });

  it('only the leader of both pairs copies; what is foreign is not there', async () => {
    const { deps, app, task, copy, answer, ...team } = await aTask(makeDeps);
    const { jonas, aase, stranger, aasePlan, jonasPlan } = team;
    const missing = await app.get(
      `/v1/plans/${clientId()}/blocks/${clientId()}/copy-targets`,
      stranger,
    );
    for (const as of [jonas, aase, stranger, `${stranger} hr`]) {
      expect((await app.get(`${task}/copy-targets`, as)).text).toBe(
        missing.text,
      );
      expect((await copy(as)).status).toBe(404);
    }
    await deps.knex('mus_reader').where({ document_id: aasePlan }).update({
      valid_to: deps.clock.now(),
    });
    expect((await copy()).status).toBe(404);
    const foreign = await app.get(
      `/v1/plans/${jonasPlan}/task-proposals`,
      stranger,
    );
    expect(foreign.text).toBe(missing.text);
    expect((await answer(stranger, clientId(), 'accept')).text).toBe(
      missing.text,
    );
  });
});
