import { simpleParser } from 'mailparser';
import { aPerson, eachDatabase, TestDeps, testApp } from '../__testUtils__';
import {
  aPlan,
  clientId,
  PlanHarness,
  taskContent,
} from '../actionPlans/__testUtils__/planHarness';
import {
  address,
  openDeliveries,
  setMail,
  TestDelivery,
} from '../delivery/__testUtils__';
import { handOver } from '../organisation/projection/handOver';
import { personalSettingsRoutes } from '../personalSettings/personalSettingsRoutes';
import { sharingRoutes } from '../sharing/sharingRoutes';
import { substituteRoutes } from './substituteRoutes';

jest.setTimeout(90_000);

const url = '/v1/me/substitutes';
const due = '2026-12-22';
const atSeven = '2026-12-22T06:00:00.000Z';
const secret = 'kanariefugl';

interface Fact {
  kind: string;
  due_at: string;
  generation: number;
  subject_id: string;
}

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  /** A plan of Jonas and Mette behind its real routes, a real outbox and a real relay. */
  async function given() {
    const delivery = await start();
    const deps = {
      ...delivery.deps,
      dueFacts: delivery.dueFacts as unknown as TestDeps['dueFacts'],
    };
    const plan = await aPlan(makeDeps, deps);
    const karin = await aPerson(deps, 'Karin Stedfortræder');
    await setMail(deps, karin.id, address(karin.id));
    await setMail(deps, plan.mette, address(plan.mette));
    await setMail(deps, plan.jonas, address(plan.jonas));
    const app = testApp(
      deps,
      substituteRoutes(deps),
      personalSettingsRoutes(deps),
      sharingRoutes(deps),
      delivery.routes(deps, null),
    );
    return { delivery, deps, plan, karin: karin.id, app };
  }

  type Given = Awaited<ReturnType<typeof given>>;

  const name = (
    { app, plan, karin }: Given,
    part: Record<string, unknown> = {},
    id = clientId(),
    as = plan.mette,
  ) =>
    app.put(`${url}/${id}`, as).send({
      personId: karin,
      from: '2026-12-20',
      until: '2026-12-31',
      ...part,
    });

  const setDate = async (plan: PlanHarness, on: string | null) =>
    plan.setDate(
      plan.mette,
      (await plan.read(plan.mette)).version,
      on,
      on === null,
    );

  /** What waits for a substitute: kind and moment. */
  const waiting = async ({ deps }: Given): Promise<string[]> => {
    const rows: Fact[] = await deps
      .knex('mus_due as d')
      .join('mus_message as m', 'm.id', 'd.message_id')
      .where({ 'd.recipient_role': 'substitute', 'm.state': 'scheduled' })
      .whereNull('d.cancelled_at')
      .orderBy('d.due_at')
      .select('d.kind', 'd.due_at');
    return rows.map(row => `${row.kind} ${row.due_at}`);
  };

  const dueAndOnceMore = [
    `substituteDue ${atSeven}`,
    'substituteOnceMore 2027-01-05T06:00:00.000Z',
  ];

  async function letters(delivery: TestDelivery, to: string) {
    const parsed = await Promise.all(
      delivery.relay.to(to).map(({ raw }) => simpleParser(raw)),
    );
    return parsed.map(({ subject = '', text = '', html }) => ({
      subject,
      text,
      html: html || '',
    }));
  }

  it('[T23] is reminded of the follow-up beside the two, without a link and without content', async () => {
    const all = await given();
    const { delivery, deps, plan, karin } = all;
    await plan.add(plan.mette, taskContent(secret));
    await setDate(plan, due);
    await name(all).expect(200);
    deps.clock.set(atSeven);
    await delivery.sweep();
    const [mail, ...more] = await letters(delivery, address(karin));
    expect(more).toEqual([]);
    expect(mail.subject).toBe('MUS: en opfølgning forfalder');
    for (const words of ['Jonas', 'Mette', '22. december', 'ikke adgang'])
      expect(mail.text).toContain(words);
    for (const part of [mail.text, mail.html]) {
      expect(part).not.toContain(secret);
      expect(part).not.toContain(plan.planId);
      expect(part).not.toMatch(/https?:\/\/|href=/);
    }
    const ofTheTwo = [
      await letters(delivery, address(plan.mette)),
      await letters(delivery, address(plan.jonas)),
    ].map(mails =>
      mails.filter(({ subject }) => /følg op på jeres/.test(subject)),
    );
    expect(ofTheTwo.map(mails => mails.length)).toEqual([1, 1]);
    expect(ofTheTwo[0][0].text).toContain(`/mus/plans/${plan.planId}`);
    const bells = delivery.notices.filter(({ link }) => link === null);
    expect(bells.map(({ title }) => title)).toEqual([
      'MUS: en opfølgning forfalder',
    ]);
  });

  it('[T19] never becomes a reader: naming writes no reader, and the plan is not there', async () => {
    const all = await given();
    const { deps, plan, karin } = all;
    const readers = await deps.knex('mus_reader').orderBy('person_id');
    await setDate(plan, due);
    await name(all, { from: '2026-11-24' }).expect(200);
    expect(await deps.knex('mus_reader').orderBy('person_id')).toEqual(readers);
    const missing = await plan.app.get(`/v1/plans/${clientId()}`, karin);
    const foreign = await plan.app.get(plan.path, karin);
    expect([foreign.status, foreign.text]).toEqual([404, missing.text]);
    const create = `/v1/talks/${plan.talk.talkId}/plan`;
    expect((await plan.app.post(create, karin)).text).toBe(missing.text);
    expect((await plan.app.get('/v1/plans', karin)).body.plans).toEqual([]);
  });

  it('follows the date: planned with it, moved with it, gone with it', async () => {
    const all = await given();
    const { plan } = all;
    await name(all, { until: '2027-01-31' }).expect(200);
    expect(await waiting(all)).toEqual([]);
    await setDate(plan, due);
    expect(await waiting(all)).toEqual(dueAndOnceMore);
    await setDate(plan, '2026-12-23');
    expect((await waiting(all))[0]).toBe(
      'substituteDue 2026-12-23T06:00:00.000Z',
    );
    await setDate(plan, '2027-06-01');
    expect(await waiting(all)).toEqual([]);
    await setDate(plan, due);
    await plan
      .record(plan.mette, null, true)
      .then(({ status }) => expect(status).toBe(200));
    expect(await waiting(all)).toEqual([]);
  });

  it('is told of the days of the period only, and of what was open when named', async () => {
    const all = await given();
    const { plan, app } = all;
    await setDate(plan, due);
    const id = clientId();
    await name(all, {}, id).expect(200);
    expect(await waiting(all)).toEqual(dueAndOnceMore.slice(0, 1));
    await name(all, {}, id).expect(200);
    expect(await waiting(all)).toHaveLength(1);
    const ended = await app.delete(`${url}/${id}`, plan.mette).expect(200);
    expect(ended.body.named).toEqual([]);
    expect(await waiting(all)).toEqual([]);
    await app.delete(`${url}/${id}`, plan.mette).expect(200);
    // Another one for the same days gets the same.
    const ole = await aPerson(all.deps, 'Ole Ny');
    await name(all, { personId: ole.id }).expect(200);
    expect(await waiting(all)).toHaveLength(1);
  });

  it('what has left is not told again to who is named later that day', async () => {
    const all = await given();
    const { delivery, deps, plan } = all;
    await setDate(plan, due);
    deps.clock.set('2026-12-22T09:00:00.000Z');
    await delivery.sweep();
    await name(all, { until: '2027-01-31' }).expect(200);
    expect(await waiting(all)).toEqual(dueAndOnceMore.slice(1));
  });

  it('is never the employee of the plan, and the leader is told so', async () => {
    const all = await given();
    const { plan } = all;
    await setDate(plan, due);
    const { body } = await name(all, { personId: plan.jonas }).expect(200);
    expect(body.named).toMatchObject([
      { person: { id: plan.jonas }, planOfTheirs: true, reachableByMail: true },
    ]);
    expect(await waiting(all)).toEqual([]);
  });

  it('without a mail address: the leader sees it, the mail waits where it is seen, and the plan says so', async () => {
    const all = await given();
    const { delivery, deps, plan, app, karin } = all;
    await setMail(deps, karin, null);
    await setDate(plan, due);
    const { body } = await name(all).expect(200);
    expect(body.named).toMatchObject([{ reachableByMail: false }]);
    deps.clock.set(atSeven);
    await delivery.sweep();
    const log = await app
      .get(
        '/v1/operator/deliveries?mail=substituteDue',
        `${plan.mette} operator`,
      )
      .expect(200);
    expect(
      log.body.messages.filter(
        ({ channel }: { channel: string }) => channel === 'mail',
      ),
    ).toMatchObject([
      { state: 'blocked', errorClass: 'noAddress', recipient: { id: karin } },
    ]);
    const { deliveries } = await plan.read(plan.jonas);
    expect(deliveries).toContainEqual(
      expect.objectContaining({
        mail: 'substituteDue',
        to: 'substitute',
        state: 'blocked',
      }),
    );
  });

  it('sees what comes and what was sent to them, and for whom they stand in', async () => {
    const all = await given();
    const { delivery, deps, plan, app, karin } = all;
    await setDate(plan, due);
    await name(all).expect(200);
    const mine = async () =>
      (await app.get('/v1/me/messages', karin).expect(200)).body;
    expect((await mine()).coming).toMatchObject([{ mail: 'substituteDue' }]);
    const { body } = await app.get(url, karin).expect(200);
    expect(body).toMatchObject({
      named: [],
      standsInFor: [{ person: { id: plan.mette }, running: false }],
      can: { name: false },
    });
    deps.clock.set(atSeven);
    await delivery.sweep();
    const { coming, messages } = await mine();
    expect(coming).toEqual([]);
    expect(
      messages.map(({ mail, channel, state }: Record<string, string>) => [
        mail,
        channel,
        state,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['substituteDue', 'mail', 'sent'],
        ['substituteDue', 'portal', 'sent'],
      ]),
    );
    expect((await app.get(url, karin).expect(200)).body.standsInFor).toEqual([
      expect.objectContaining({ running: true }),
    ]);
  });

  const leadNow = ({ deps, plan }: Given, leaderPersonId: string | null) =>
    deps.database.transaction(tx =>
      handOver(tx, deps, {
        organisationId: 'skovlund',
        employmentId: plan.talk.employmentId,
        leaderPersonId,
        now: deps.clock.now(),
      }),
    );

  /** Ny leads somebody else already, and has named Ole; Mette has named Karin. */
  async function twoLeaders() {
    const all = await given();
    const { deps } = all;
    const ny = (await aPerson(deps, 'Ny Leder')).id;
    const ole = (await aPerson(deps, 'Ole Stedfortræder')).id;
    await deps
      .knex('mus_unit')
      .where({ id: all.plan.talk.unitId })
      .update({ leader_person_id: ny });
    for (const person of [ny, ole])
      await setMail(deps, person, address(person));
    await setDate(all.plan, due);
    await name(all, { until: '2027-01-31' }).expect(200);
    const named = { personId: ole, until: '2027-01-31' };
    await name(all, named, clientId(), ny).expect(200);
    return { ...all, ny, ole };
  }

  const coming = async ({ app }: Given, who: string) =>
    (await app.get('/v1/me/messages', who).expect(200)).body.coming.map(
      ({ mail, dueAt }: Record<string, string>) => `${mail} ${dueAt}`,
    );

  it('goes with who leads: the new leader’s own substitute has it with the leader’s own mail, the former one’s no more', async () => {
    const all = await twoLeaders();
    const { delivery, deps, karin, ny, ole } = all;
    expect(await coming(all, karin)).toEqual(dueAndOnceMore);
    expect(await coming(all, ole)).toEqual([]);
    await leadNow(all, ny);
    expect(await coming(all, ole)).toEqual(dueAndOnceMore);
    expect(await coming(all, karin)).toEqual([]);
    // The projection runs again and again.
    await leadNow(all, ny);
    expect(await waiting(all)).toEqual(dueAndOnceMore);
    deps.clock.set(atSeven);
    await delivery.sweep();
    const told = async (who: string) =>
      (await letters(delivery, address(who))).map(({ subject }) => subject);
    expect(await told(karin)).toEqual([]);
    expect(await told(ole)).toEqual(['MUS: en opfølgning forfalder']);
    expect((await told(ny)).filter(one => /følg op/.test(one))).toHaveLength(1);
  });

  it('comes back with a leader who comes back, as long as nothing has left', async () => {
    const all = await twoLeaders();
    const { delivery, deps, plan, karin, ny, ole } = all;
    await leadNow(all, ny);
    await leadNow(all, plan.mette);
    expect(await coming(all, karin)).toEqual(dueAndOnceMore);
    expect(await coming(all, ole)).toEqual([]);
    await leadNow(all, ny);
    // Nobody leads: the mails go to the one who made the plan.
    await leadNow(all, null);
    expect(await coming(all, karin)).toEqual(dueAndOnceMore);
    deps.clock.set(atSeven);
    await delivery.sweep();
    expect(await letters(delivery, address(karin))).toHaveLength(1);
    expect(await letters(delivery, address(ole))).toEqual([]);
    await leadNow(all, ny);
    expect(await coming(all, ole)).toEqual(dueAndOnceMore.slice(1));
  });

  it('of the new leader is told of nothing that left before, and stays when the plan is shared whole', async () => {
    const all = await twoLeaders();
    const { delivery, deps, plan, ny, ole, app } = all;
    deps.clock.set(atSeven);
    await delivery.sweep();
    await leadNow(all, ny);
    expect(await coming(all, ole)).toEqual(dueAndOnceMore.slice(1));
    await app
      .post(`/v1/plans/${plan.planId}/leader-change`, plan.jonas)
      .send({
        newLeaderId: ny,
        share: 'whole',
        blockIds: [],
        saveId: clientId(),
      })
      .expect(200);
    expect(await coming(all, ole)).toEqual(dueAndOnceMore.slice(1));
  });

  it('refuses in words: oneself, taken days, the past; and is not there for who leads nobody', async () => {
    const all = await given();
    const { plan, karin, app } = all;
    const codes = async (part: Record<string, unknown>) =>
      (await name(all, part).expect(400)).body.error.problems.map(
        ({ code }: { code: string }) => code,
      );
    expect(await codes({ personId: plan.mette })).toEqual(['substituteSelf']);
    expect(await codes({ until: '2026-12-01' })).toEqual([
      'substituteUntilBeforeFrom',
    ]);
    expect(await codes({ from: '2026-11-01', until: '2026-11-02' })).toEqual([
      'substitutePast',
    ]);
    await name(all).expect(200);
    expect(await codes({})).toEqual(['substituteTaken']);
    await name(all, { personId: clientId() }).expect(404);
    await name(all, {}, clientId(), karin).expect(404);
    const candidates = '/v1/me/substitute-candidates?search=karin';
    await app.get(candidates, karin).expect(404);
    expect(
      (await app.get(candidates, plan.mette).expect(200)).body.people,
    ).toMatchObject([{ id: karin }]);
    const { body } = await app.get(url, plan.mette).expect(200);
    await app.delete(`${url}/${body.named[0].id}`, karin).expect(404);
  });
});
