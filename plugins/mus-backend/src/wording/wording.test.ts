import { eachDatabase, testApp } from '../__testUtils__';
import {
  address,
  aPlan,
  dueFor,
  openDeliveries,
} from '../delivery/__testUtils__';
import { wordingRoutes } from './wordingRoutes';

jest.setTimeout(60_000);

const due = '2026-12-24T06:00:00.000Z';
/** Quoted-printable breaks its lines anywhere. */
const unfolded = (raw: string) => raw.replace(/=\r?\n/g, '');
const url = '/v1/hr/mail-texts/followUpDue/standard/da';
const wording = {
  subject: 'MUS: det er i dag',
  heading: 'Følg op i dag',
  body: 'Kære {medarbejder} og {leder}\n\nI følger op {opfølgningsdag} & <b>snart</b>.\n\n{link}',
  button: 'Gå til planen',
};

eachDatabase((_name, makeDeps) => {
  const { start } = openDeliveries(makeDeps);

  async function startHr() {
    const delivery = await start();
    const { deps } = delivery;
    const plan = await aPlan(deps, '2026-12-24');
    const app = testApp(deps, wordingRoutes(deps));
    const hr = `${plan.leader.id} hr`;
    const save = (version: number, body: object = wording, as = hr) =>
      app.put(url, as).set('If-Match', `"${version}"`).send(body);
    deps.clock.set(due);
    return { ...delivery, seeded: plan, app, hr, save };
  }

  it('lists every text of every mail in both languages, ours to begin with', async () => {
    const { app, hr } = await startHr();
    const { body } = await app.get('/v1/hr/mail-texts', hr).expect(200);
    const keys = body.texts.map(
      (text: Record<string, string>) =>
        `${text.mail} ${text.variant} ${text.language}`,
    );
    expect(keys).toContain('followUpDue standard da');
    expect(keys).toContain('followUpSet removed en');
    expect(new Set(keys).size).toBe(keys.length);
    expect(body.texts.some(({ own }: { own: boolean }) => own)).toBe(false);
  });

  it('what HR words is what is sent, to both, in that language only; reset takes ours again', async () => {
    const { app, hr, save, seeded, relay, deps, ...delivery } = await startHr();
    await deps
      .knex('mus_person')
      .where({ id: seeded.leader.id })
      .update({ language: 'en' });
    const first = await app.get(url, hr).expect(200);
    expect(first.body).toMatchObject({ version: 1, own: false, log: [] });
    expect(first.body.wording).toEqual(first.body.standard);
    const saved = await save(1).expect(200);
    expect(saved.body).toMatchObject({ version: 2, own: true, wording });
    expect(saved.body.log).toMatchObject([
      { version: 2, action: 'changed', person: { id: seeded.leader.id } },
    ]);
    await delivery.plan(...dueFor(seeded, due));
    await delivery.sweep();
    const [danish] = relay.to(address(seeded.employee.id));
    expect(danish.raw).toContain('Subject: MUS: det er i dag');
    expect(unfolded(danish.raw)).toMatch(
      /torsdag den 24\. december 2026 &amp; &lt;b&gt;/,
    );
    expect(unfolded(danish.raw)).not.toMatch(/\{\w+\}/);
    const [english] = relay.to(address(seeded.leader.id));
    expect(english.raw).toContain('follow up on your action plan');
    const reset = await app.delete(url, hr).set('If-Match', '"2"').expect(200);
    expect(reset.body).toMatchObject({ version: 3, own: false });
    expect(reset.body.wording).toEqual(reset.body.standard);
    expect(
      reset.body.log.map(({ action }: { action: string }) => action),
    ).toEqual(['reset', 'changed']);
    deps.clock.shift({ minutes: 1 });
    await delivery.plan(
      ...dueFor(seeded, deps.clock.now(), {
        generation: 1,
        occurrence: 'again',
      }),
    );
    await delivery.sweep();
    expect(relay.to(address(seeded.employee.id))[1].raw).not.toContain(
      'det er i dag',
    );
  });

  it('two who change the same text do not overwrite each other', async () => {
    const { save } = await startHr();
    await save(1).expect(200);
    const late = await save(1, { ...wording, heading: 'Noget andet' }).expect(
      412,
    );
    expect(late.body.error.current).toMatchObject({
      version: 2,
      wording: { heading: 'Følg op i dag' },
    });
    await save(2, { ...wording, heading: 'Noget andet' }).expect(200);
  });

  it('refuses what cannot be sent, and names it', async () => {
    const { save, app, hr, deps } = await startHr();
    const bad = { ...wording, subject: 'Til {anden}', body: 'Hej {fornavn}' };
    const { body } = await save(1, bad).expect(400);
    expect(
      body.error.problems.map(({ path, code }: Record<string, string>) => [
        path,
        code,
      ]),
    ).toEqual([
      ['subject', 'nameInSubject'],
      ['body', 'placeholderUnknown'],
      ['body', 'linkMissing'],
    ]);
    await save(1, { ...wording, body: 'x'.repeat(10_001) }).expect(400);
    await save(1, {}).expect(400);
    await app.put(url, hr).send(wording).expect(428);
    expect(await deps.knex('mus_mail_wording')).toEqual([]);
  });

  it('shows how it looks with made-up people, also while something is wrong', async () => {
    const { app, hr, deps } = await startHr();
    const preview = (body: object) =>
      app.post(`${url}/preview`, hr).send(body).expect(200);
    const whole = await preview(wording);
    expect(whole.body.problems).toEqual([]);
    expect(whole.body.html).toContain('Kære Jonas Kjær og Mette Holm');
    expect(whole.body.html).toContain('&lt;b&gt;snart');
    expect(whole.body.text).toContain('Gå til planen:\nhttps://');
    const broken = await preview({ ...wording, body: 'Hej {hvem}' });
    expect(broken.body.problems).not.toEqual([]);
    expect(broken.body.html).toContain('Hej {hvem}');
    expect(await deps.knex('mus_mail_wording')).toEqual([]);
  });

  it('is not there for anybody but HR, nor are mails and situations that do not exist', async () => {
    const { app, hr, save, seeded } = await startHr();
    const missing = await app.get('/v1/nowhere', seeded.leader.id).expect(404);
    for (const as of [seeded.leader.id, `${seeded.leader.id} operator`]) {
      const list = await app.get('/v1/hr/mail-texts', as).expect(404);
      const one = await app.get(url, as).expect(404);
      const stored = await save(1, wording, as).expect(404);
      const look = await app
        .post(`${url}/preview`, as)
        .send(wording)
        .expect(404);
      for (const reply of [list, one, stored, look])
        expect(reply.text).toBe(missing.text);
    }
    await app.get('/v1/hr/mail-texts/nothing/standard/da', hr).expect(404);
    await app.get('/v1/hr/mail-texts/followUpDue/moved/da', hr).expect(404);
    await app
      .get('/v1/hr/mail-texts/substituteDue/standard/da', hr)
      .expect(404);
    await app.get('/v1/hr/mail-texts/followUpDue/standard/fr', hr).expect(400);
  });

  it('what HR words is used in the daily mail too', async () => {
    const { app, hr, seeded, relay, deps, ...delivery } = await startHr();
    await deps
      .knex('mus_person')
      .where({ id: seeded.employee.id })
      .update({ daily_mail: true });
    const own = { ...wording, heading: 'Et ord fra os' };
    await app
      .put('/v1/hr/mail-texts/followUpOnceMore/standard/da', hr)
      .set('If-Match', '"1"')
      .send(own)
      .expect(200);
    await delivery.plan(...dueFor(seeded, due, { kind: 'followUpOnceMore' }));
    await delivery.sweep();
    deps.clock.shift({ minutes: 2 });
    await delivery.sweep();
    const [daily] = relay.to(address(seeded.employee.id));
    expect(daily.raw).toContain('Et ord fra os');
  });
});
