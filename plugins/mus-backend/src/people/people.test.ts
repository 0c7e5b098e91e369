import { randomUUID } from 'node:crypto';
import {
  anEmployment,
  aPerson,
  aUnit,
  eachDatabase,
  MakeDeps,
  testApp,
} from '../__testUtils__';
import { peopleRoutes } from './peopleRoutes';

async function start(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const mette = await aPerson(deps, 'Mette Holm');
  const jonas = await aPerson(deps, 'Jonas', { sort_key: 'b' });
  const amina = await aPerson(deps, 'Amina', {
    sort_key: 'a',
    mail_address: null,
  });
  const unit = await aUnit(deps, 'Borgerservice', mette.id);
  const at = { unitId: unit.id, leaderPersonId: mette.id };
  await anEmployment(deps, { ...at, personId: jonas.id });
  await anEmployment(deps, { ...at, personId: amina.id }, { away: true });
  await anEmployment(
    deps,
    { ...at, personId: amina.id },
    { valid_to: '2026-02-01' },
  );
  const alone = await anEmployment(deps, {
    personId: mette.id,
    unitId: unit.id,
    leaderPersonId: null,
  });
  return {
    deps,
    app: testApp(deps, peopleRoutes(deps)),
    mette,
    jonas,
    amina,
    unit,
    alone,
  };
}

eachDatabase((_name, makeDeps) => {
  it('says who I am, what I lead and how things are called here', async () => {
    const { app, mette, jonas, unit, deps } = await start(makeDeps);
    const { body } = await app.get('/v1/me', mette.id).expect(200);
    expect(body).toMatchObject({
      person: { id: mette.id, name: 'Mette Holm' },
      language: 'da',
      roles: {
        hr: false,
        operator: false,
        leads: [{ id: unit.id, name: 'Borgerservice' }],
      },
      organisation: {
        councilName: 'MED-udvalget',
        zone: 'Europe/Copenhagen',
        now: deps.clock.now(),
        demo: false,
      },
    });
    expect((await app.get('/v1/me', jonas.id)).body.roles.leads).toEqual([]);
  });

  it('keeps the language of my mails', async () => {
    const { app, mette, jonas } = await start(makeDeps);
    await app
      .put('/v1/me/language', mette.id)
      .send({ language: 'en' })
      .expect(200);
    await app
      .put('/v1/me/language', mette.id)
      .send({ language: 'de' })
      .expect(400);
    expect((await app.get('/v1/me', mette.id)).body.language).toBe('en');
    expect((await app.get('/v1/me', jonas.id)).body.language).toBe('da');
  });

  it('gives each person one lasting key for unsaved text', async () => {
    const { app, mette, jonas } = await start(makeDeps);
    const key = async (who: string) =>
      (await app.get('/v1/me/draft-key', who).expect(200)).body.key;
    expect(Buffer.from(await key(mette.id), 'base64')).toHaveLength(32);
    expect(await key(mette.id)).toBe(await key(mette.id));
    expect(await key(mette.id)).not.toBe(await key(jonas.id));
  });

  it('lists the employees of a unit to its leader, to nobody else', async () => {
    const { app, mette, jonas, unit } = await start(makeDeps);
    const { body } = await app
      .get(`/v1/units/${unit.id}/employees`, mette.id)
      .expect(200);
    expect(body.employees).toMatchObject([
      { person: { name: 'Amina' }, away: true, reachableByMail: false },
      { person: { name: 'Jonas' }, away: false, reachableByMail: true },
    ]);
    const missing = await app
      .get(`/v1/units/${randomUUID()}/employees`, mette.id)
      .expect(404);
    for (const who of [jonas.id, `${jonas.id} hr`]) {
      expect(
        (await app.get(`/v1/units/${unit.id}/employees`, who).expect(404)).text,
      ).toBe(missing.text);
    }
  });

  it('lets HR, and only HR, name the leader of who has none', async () => {
    const { app, deps, mette, jonas, alone } = await start(makeDeps);
    const hr = `${jonas.id} hr`;
    const path = `/v1/hr/employments/${alone.id}/leader`;
    const listed = await app.get('/v1/hr/without-leader', hr).expect(200);
    expect(listed.body.employees).toMatchObject([
      { employmentId: alone.id, unit: { name: 'Borgerservice' } },
    ]);
    for (const call of [
      app.get('/v1/hr/without-leader', mette.id),
      app.get('/v1/hr/people?search=a', mette.id),
    ])
      await call.expect(404);
    await app
      .put(path, mette.id)
      .send({ leaderPersonId: jonas.id })
      .expect(404);
    await app.put(path, hr).send({ leaderPersonId: mette.id }).expect(400);
    await app.put(path, hr).send({ leaderPersonId: randomUUID() }).expect(400);
    await app
      .put(`/v1/hr/employments/${randomUUID()}/leader`, hr)
      .send({ leaderPersonId: jonas.id })
      .expect(404);
    await app.put(path, hr).send({ leaderPersonId: jonas.id }).expect(200);
    expect(
      await deps.knex('mus_employment').where({ id: alone.id }).first(),
    ).toMatchObject({ leader_person_id: jonas.id });
    expect((await app.get('/v1/hr/without-leader', hr)).body.employees).toEqual(
      [],
    );
  });

  it('shows tasks of the operator to the operator only', async () => {
    const { app, deps, jonas } = await start(makeDeps);
    await deps.knex('mus_operator_task').insert({
      organisation_id: 'skovlund',
      id: randomUUID(),
      kind: 'stableIdMismatch',
      subject: 'user:default/x',
      at: deps.clock.now(),
    });
    await app.get('/v1/operator/tasks', jonas.id).expect(404);
    const { body } = await app
      .get('/v1/operator/tasks', `${jonas.id} operator`)
      .expect(200);
    expect(body.tasks).toMatchObject([
      { kind: 'stableIdMismatch', subject: 'user:default/x' },
    ]);
  });
});
