import { randomUUID } from 'node:crypto';
import {
  aPerson,
  aTalk,
  eachDatabase,
  MakeDeps,
  testApp,
} from '../__testUtils__';
import { deleteContent } from '../sheets/operations/erasable';
import { seniorRoutes } from './seniorRoutes';

async function start(makeDeps: MakeDeps, offered: boolean | null) {
  const deps = await makeDeps();
  const talk = await aTalk(deps);
  const other = await aTalk(deps, { leader: talk.leader });
  if (offered !== null)
    await deps
      .knex('mus_employment')
      .where({ id: offered ? talk.employmentId : other.employmentId })
      .update({ senior_offer: true });
  const app = testApp(deps, seniorRoutes(deps));
  const path = `/v1/talks/${talk.talkId}/senior-offer`;
  const read = async (as: string) => (await app.get(path, as).expect(200)).body;
  const answer = (as: string, said: string) =>
    app.put(path, as).send({ answer: said });
  return {
    deps,
    talk,
    app,
    path,
    read,
    answer,
    jonas: talk.employee.id,
    mette: talk.leader.id,
  };
}

eachDatabase((_, makeDeps) => {
  it('[M02] is offered to the employee, answered, and the leader sees the answer alone', async () => {
    const { read, answer, jonas, mette } = await start(makeDeps, true);
    expect(await read(jonas)).toEqual({
      me: 'employee',
      offer: 'you',
      age: 58,
      answer: null,
      can: { answer: true },
    });
    expect(await read(mette)).toMatchObject({ offer: null, answer: null });
    await answer(jonas, 'yes').expect(200);
    await answer(jonas, 'no').expect(200);
    expect(await read(mette)).toMatchObject({
      offer: null,
      answer: 'no',
      can: { answer: false },
    });
    await answer(mette, 'yes').expect(409);
    await answer(jonas, 'maybe').expect(400);
  });

  it('[M02] is told to everybody when the directory offers it to nobody, and to nobody else when it does', async () => {
    const everybody = await start(makeDeps, null);
    expect((await everybody.read(everybody.jonas)).offer).toBe('ifOldEnough');
    const notMe = await start(makeDeps, false);
    expect((await notMe.read(notMe.jonas)).offer).toBeNull();
    await notMe.answer(notMe.jonas, 'yes').expect(409);
  });

  it('is nothing to a stranger, closes with the talk, and goes with the preparation', async () => {
    const { deps, talk, app, path, read, answer, jonas } = await start(
      makeDeps,
      true,
    );
    const stranger = await aPerson(deps, 'Fremmed');
    const mine = await app.get(path, stranger.id).expect(404);
    const none = await app
      .get(`/v1/talks/${randomUUID()}/senior-offer`, stranger.id)
      .expect(404);
    expect(mine.body).toEqual(none.body);
    await answer(stranger.id, 'yes').expect(404);
    await answer(jonas, 'yes').expect(200);
    await deps
      .knex('mus_talk')
      .where({ id: talk.talkId })
      .update({ held_at: deps.clock.now(), state: 'held' });
    await answer(jonas, 'no').expect(409);
    await deps.database.transaction(tx =>
      deleteContent(tx, 'skovlund', {
        talk_id: talk.talkId,
        party: 'employee',
      }),
    );
    expect((await read(jonas)).answer).toBeNull();
  });
});
