import { plans } from '@samtale/backstage-plugin-mus-common/contract';
import { aPerson, eachDatabase, testApp } from '../../__testUtils__';
import {
  clientId,
  planBodies,
  taskContent,
} from '../../actionPlans/__testUtils__/planHarness';
import { planRoutes } from '../../actionPlans/planRoutes';
import { lastTimeRoutes } from '../../lastTime/lastTimeRoutes';
import { overviewRoutes } from '../../overview/overviewRoutes';
import { aRoundApp } from '../../rounds/__testUtils__/aRoundApp';
import { talkRoutes } from '../../talks/talkRoutes';
import { taskRoutes } from '../../tasks/taskRoutes';
import { timeRoutes } from '../times/timeRoutes';
import { talkHolderRoutes } from './talkHolderRoutes';

jest.setTimeout(60_000);

interface Question {
  id: string;
  type: string;
  audience: string;
}

const canary = 'kanariefugl';

/** Every operation on one plan but reading it, from the contract itself. */
const operations = Object.entries(plans).filter(
  ([name, { path }]) => path.includes(':planId') && name !== 'get',
);

/** What the unit's leader may know of a plan of two others. */
const statusFields = [
  'access',
  'employee',
  'followUpOn',
  'followUpState',
  'id',
  'leader',
  'openTasks',
  'origin',
  'overdueTasks',
  'reason',
  'state',
  'talkId',
  'unit',
];

eachDatabase((_, makeDeps) => {
  /** Vita, who leads nobody, holds Jonas' talk instead of Mette. */
  async function given() {
    const base = await aRoundApp(makeDeps);
    const { deps, who } = base;
    const app = testApp(
      deps,
      talkHolderRoutes(deps),
      talkRoutes(deps),
      timeRoutes(deps),
      planRoutes(deps),
      lastTimeRoutes(deps),
      taskRoutes(deps),
      overviewRoutes(deps),
    );
    const { id: vita } = await aPerson(deps, 'Vita Holder');
    await app
      .put(
        `/v1/employments/${who.jonas.employmentId}/talk-holder`,
        who.mette.id,
      )
      .send({ personId: vita })
      .expect(200);
    const form = await base.makeForm((await base.startRound()).id);
    const sent = await base.send(form, [who.jonas.employmentId]).expect(200);
    const talkId = sent.body.invited[0].talkId as string;
    const talk = `/v1/talks/${talkId}`;
    const people = { vita, mette: who.mette.id, jonas: who.jonas.id };
    return { ...base, ...people, app, talkId, talk };
  }

  /** The talk was held; a plan with one late task and a follow-up date. */
  async function withPlan() {
    const all = await given();
    const { app, deps, vita, talk } = all;
    await app.post(`${talk}/held`, vita).send({}).expect(200);
    const { body: plan } = await app.post(`${talk}/plan`, vita).expect(200);
    const path = `/v1/plans/${plan.id}`;
    const blockId = clientId();
    await app
      .put(`${path}/blocks/${blockId}`, vita)
      .send({
        saveId: clientId(),
        kind: 'task',
        position: 1,
        content: taskContent(canary, { deadline: '2026-12-01' }),
      })
      .expect(200);
    const { body } = await app.get(path, vita).expect(200);
    await app
      .put(`${path}/follow-up`, vita)
      .set('If-Match', `"${body.version}"`)
      .send({ on: '2026-12-10', none: false })
      .expect(200);
    deps.clock.set('2026-12-11T08:00:00.000Z');
    return { ...all, planId: plan.id as string, path, blockId };
  }

  it('[T19] a holder who leads no unit prepares, books, writes the plan and sees the tasks', async () => {
    const { app, vita, talk, talkId } = await given();
    const mine = await app.get('/v1/talks?as=leader', vita).expect(200);
    expect(mine.body.talks).toMatchObject([{ id: talkId, state: 'invited' }]);
    await app.get('/v1/overview', vita).expect(404);
    const { body: read } = await app.get(talk, vita).expect(200);
    expect([read.me, read.can.answer]).toEqual(['leader', true]);
    const question = read.questionnaire.themes
      .flatMap((theme: { questions: Question[] }) => theme.questions)
      .find(
        ({ type, audience }: Question) =>
          type === 'freeText' && audience !== 'employee',
      );
    await app
      .put(`${talk}/answers/${question.id}`, vita)
      .set('If-None-Match', '*')
      .send({
        saveId: clientId(),
        value: { formatVersion: 1, text: 'Godt', important: false },
      })
      .expect(200);
    const booking = await app.get(`${talk}/booking`, vita).expect(200);
    expect(booking.body.can).toMatchObject({ propose: true });
  });

  it('[T19] the unit’s leader sees state, date and numbers of the plan, and nothing of its content', async () => {
    const { app, mette, vita, jonas, path, planId, talkId } = await withPlan();
    const stub = await app.get(path, mette).expect(200);
    expect(stub.body).toMatchObject({
      access: 'stub',
      reason: 'talkHolderHasIt',
      leader: { id: vita },
      employee: { id: jonas },
      state: 'draft',
      followUpOn: '2026-12-10',
      followUpState: 'due',
      openTasks: 1,
      overdueTasks: 1,
      talkId,
    });
    expect(Object.keys(stub.body).sort()).toEqual(statusFields);
    expect(stub.text).not.toContain(canary);
    const { rows } = (await app.get('/v1/overview', mette).expect(200)).body;
    expect(
      rows.find((row: { planId: string | null }) => row.planId === planId),
    ).toMatchObject({
      planState: 'draft',
      followUpOn: '2026-12-10',
      followUpState: 'due',
      openTasks: 1,
      overdueTasks: 1,
      needs: null,
      leader: { id: vita },
    });
    const { body: content } = await app.get(path, vita).expect(200);
    expect(
      content.readers.map(
        ({ person }: { person: { id: string } }) => person.id,
      ),
    ).toEqual(expect.not.arrayContaining([mette]));
    const tasks = await app.get('/v1/tasks?as=leader', vita).expect(200);
    expect(tasks.text).toContain(canary);
    for (const list of ['/v1/plans', '/v1/tasks', '/v1/talks'])
      expect((await app.get(list, mette).expect(200)).text).not.toContain(
        planId,
      );
  });

  it('[T19] status is all the unit’s leader has: every other operation is the same bytes as for what is missing', async () => {
    const { app, mette, planId, blockId, deps } = await withPlan();
    const before = await deps.knex('mus_plan_block');
    for (const [name, endpoint] of operations) {
      const call = (plan: string, block: string) => {
        const url = endpoint.path
          .replace(':planId', plan)
          .replace(':blockId', block)
          .replace(':checkInId', block);
        const query = name === 'checkFollowUp' ? '?on=2027-05-20' : '';
        return app[endpoint.method](url + query, mette)
          .set('If-Match', '"1"')
          .send(planBodies[name] ?? {});
      };
      const missing = await call(clientId(), clientId());
      const beside = await call(planId, blockId);
      expect([name, beside.status, beside.text]).toEqual([
        name,
        404,
        missing.text,
      ]);
    }
    expect(await deps.knex('mus_plan_block')).toEqual(before);
  });

  it('[T19] last year’s agreements are pasted into a plan whose status the unit’s leader sees too', async () => {
    const { app, vita, mette, talk } = await given();
    const pasted = await app
      .post(`${talk}/last-time`, vita)
      .send({
        agreements: [
          {
            text: canary,
            responsible: 'employee',
            deadline: null,
            done: false,
          },
        ],
      })
      .expect(200);
    const stub = await app.get(`/v1/plans/${pasted.body.planId}`, mette);
    expect(stub.body).toMatchObject({
      access: 'stub',
      reason: 'talkHolderHasIt',
      openTasks: 1,
    });
    expect(stub.text).not.toContain(canary);
  });
});
