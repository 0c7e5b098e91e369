import { randomUUID } from 'node:crypto';
import {
  aPerson,
  aTalk,
  eachDatabase,
  MakeDeps,
  testApp,
} from '../__testUtils__';
import { erasePreparations } from '../jobs/erasePreparations';
import { talkRoutes } from '../talks/talkRoutes';
import { ownNoteRoutes } from './ownNoteRoutes';

jest.setTimeout(60_000);

async function start(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const talk = await aTalk(deps);
  const app = testApp(deps, ownNoteRoutes(deps), talkRoutes(deps));
  const path = `/v1/talks/${talk.talkId}/own-notes`;
  const save = (
    as: string,
    text: string,
    version?: number,
    saveId: string = randomUUID(),
  ) => {
    const call = app.put(path, as);
    const conditional = version
      ? call.set('If-Match', `"${version}"`)
      : call.set('If-None-Match', '*');
    return conditional.send({ saveId, text });
  };
  const jonas = talk.employee.id;
  const mette = talk.leader.id;
  const read = async (as: string) => (await app.get(path, as).expect(200)).body;
  return { deps, talk, app, path, save, read, jonas, mette };
}

eachDatabase((_name, makeDeps) => {
  it('belongs to the writer alone: not to the other, not to anybody else', async () => {
    const { deps, app, path, talk, save, read, jonas, mette } =
      await start(makeDeps);
    await save(jonas, 'KANARIE-husk-lønnen').expect(200);
    await save(mette, 'KANARIE-husk-rosen').expect(200);
    expect((await read(jonas)).note.text).toBe('KANARIE-husk-lønnen');
    expect((await read(mette)).note.text).toBe('KANARIE-husk-rosen');
    await app.post(`/v1/talks/${talk.talkId}/start`, mette).send({});
    const page = (await app.get(`/v1/talks/${talk.talkId}`, mette)).text;
    expect(page).not.toContain('KANARIE');
    const stranger = (await aPerson(deps, 'Sara Lind')).id;
    for (const as of [stranger, `${stranger} hr`, `${stranger} operator`]) {
      expect((await app.get(path, as)).status).toBe(404);
      expect((await save(as, 'x')).status).toBe(404);
    }
    const rows = await deps.knex('mus_own_note');
    expect(rows).toHaveLength(2);
    expect(JSON.stringify(rows)).not.toContain('KANARIE');
  });

  it('is saved on the version it was written on, once', async () => {
    const { save, read, jonas } = await start(makeDeps);
    const saveId = randomUUID();
    const first = await save(jonas, 'én', undefined, saveId).expect(200);
    const again = await save(jonas, 'én', undefined, saveId).expect(200);
    expect([first.headers.etag, again.body]).toEqual(['"1"', first.body]);
    await save(jonas, 'to', 1).expect(200);
    const late = await save(jonas, 'tre', 1);
    expect([late.status, late.body.error.current.text]).toEqual([412, 'to']);
    expect((await read(jonas)).note).toMatchObject({ text: 'to', version: 2 });
  });

  it('does not stay with the talk when somebody else becomes its leader', async () => {
    const { deps, talk, app, path, save, read, mette } = await start(makeDeps);
    await save(mette, 'KANARIE-mettes').expect(200);
    const holder = (await aPerson(deps, 'Karen Ny')).id;
    await deps
      .knex('mus_talk')
      .where({ id: talk.talkId })
      .update({ leader_person_id: holder });
    await deps
      .knex('mus_reader')
      .where({ document_id: talk.talkId, person_id: mette })
      .update({ person_id: holder });
    expect(await read(holder)).toEqual({ note: null, canWrite: true });
    expect((await app.get(path, mette)).status).toBe(404);
  });

  it('is erased with the preparation of its writer, and takes no words afterwards', async () => {
    const { deps, save, read, jonas, mette } = await start(makeDeps);
    await save(jonas, 'KANARIE').expect(200);
    await save(mette, 'KANARIE').expect(200);
    const dump = await deps.knex('mus_own_note');
    deps.clock.shift({ days: 400 });
    const projection = { run: async () => true };
    await erasePreparations.run({ ...deps, projection });
    expect(await deps.knex('mus_own_note')).toEqual([]);
    for (const as of [jonas, mette]) {
      expect(await read(as)).toEqual({ note: null, canWrite: false });
      expect((await save(as, 'for sent')).status).toBe(409);
    }
    const unit = { organisationId: 'skovlund', kind: 'notes', party: '' };
    for (const { id } of dump) {
      const key = deps.vault.keyFor({ ...unit, documentId: id } as never);
      await expect(key).rejects.toThrow('erased');
    }
  });
});
