import { aTalk, eachDatabase, testApp } from '../__testUtils__';
import {
  address,
  aPlan,
  dueFor,
  openDeliveries,
} from '../delivery/__testUtils__';
import { roundMailRoutes } from './roundMailRoutes';

jest.setTimeout(60_000);

const due = '2026-12-24T06:00:00.000Z';

interface RoundMail {
  mail: string;
  on: boolean;
  can: { switch: boolean };
}

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  async function startRound() {
    const delivery = await start();
    const { deps } = delivery;
    const plan = await aPlan(deps, '2026-12-24');
    const app = testApp(deps, roundMailRoutes(deps));
    const url = `/v1/rounds/${plan.roundId}/mails`;
    const turn = (mail: string, on: boolean, as = plan.leader.id) =>
      app.put(url, as).send({ mail, on });
    const states = async () => {
      const { body } = await app.get(url, plan.leader.id).expect(200);
      return body.mails as RoundMail[];
    };
    deps.clock.set(due);
    return { ...delivery, seeded: plan, app, url, turn, states };
  }

  it('everything is on; the leader switches any mail off but the one on the day', async () => {
    const { turn, states } = await startRound();
    const before = await states();
    expect(before.every(({ on }) => on)).toBe(true);
    expect(
      before.filter(({ can }) => !can.switch).map(({ mail }) => mail),
    ).toEqual(['followUpDue']);
    await turn('bothReady', false).expect(200);
    await turn('bothReady', false).expect(200);
    const off = (await states()).filter(({ on }) => !on);
    expect(off.map(({ mail }) => mail)).toEqual(['bothReady']);
    await turn('bothReady', true).expect(200);
    expect((await states()).every(({ on }) => on)).toBe(true);
    const { body } = await turn('followUpDue', false).expect(400);
    expect(body.error.problems).toEqual([
      expect.objectContaining({ path: 'mail', code: 'mailAlwaysSent' }),
    ]);
    await turn('nonsense', false).expect(400);
  });

  it('is not there for the employee, a stranger or another leader', async () => {
    const { app, url, turn, seeded, deps } = await startRound();
    const stranger = await aTalk(deps);
    for (const as of [seeded.employee.id, stranger.leader.id]) {
      await app.get(url, as).expect(404);
      await turn('bothReady', false, as).expect(404);
      await turn('nonsense', false, as).expect(404);
    }
    expect(await deps.knex('mus_round_mail_off')).toEqual([]);
  });

  it('a closed round stays as it is', async () => {
    const { turn, states, deps } = await startRound();
    await deps.knex('mus_round').update({ state: 'closed' });
    const { body } = await turn('bothReady', false).expect(409);
    expect(JSON.stringify(body)).toContain('roundClosed');
    expect((await states()).some(({ can }) => can.switch)).toBe(false);
  });

  it('holds back mails that were planned before, of talks and of their plans; the bell still rings', async () => {
    const { turn, seeded, relay, notices, deps, ...delivery } =
      await startRound();
    await delivery.plan(
      ...dueFor(seeded, due),
      ...dueFor(seeded, due, { kind: 'followUpOnceMore' }),
      ...dueFor(seeded, due, {
        kind: 'bothReady',
        subjectKind: 'talk',
        subjectId: seeded.talkId,
      }),
    );
    await deps
      .knex('mus_action_plan')
      .where({ id: seeded.planId })
      .update({ talk_id: seeded.talkId });
    await turn('followUpOnceMore', false).expect(200);
    await turn('bothReady', false).expect(200);
    await delivery.sweep();
    expect(relay.to(address(seeded.employee.id))).toHaveLength(1);
    const rows = (await delivery.messages()).filter(
      row => row.channel === 'mail' && row.state === 'cancelled',
    );
    expect(rows).toHaveLength(4);
    expect(rows.every(({ error_class: why }) => why === 'switchedOff')).toBe(
      true,
    );
    expect(notices).toHaveLength(6);
  });

  it('switched on again in time, the mail is sent', async () => {
    const { turn, seeded, relay, ...delivery } = await startRound();
    await turn('followUpOnceMore', false).expect(200);
    await delivery.plan(...dueFor(seeded, due, { kind: 'followUpOnceMore' }));
    await turn('followUpOnceMore', true).expect(200);
    await delivery.sweep();
    expect(relay.taken).toHaveLength(2);
  });
});
