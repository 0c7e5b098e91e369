import { eachDatabase, TestDeps } from '../__testUtils__';
import { someMinutes } from '../minutes/__testUtils__/minutesHarness';
import { eraseMinutes } from './eraseMinutes';

jest.setTimeout(60_000);

const run = (deps: TestDeps) =>
  eraseMinutes.run({ ...deps, projection: { run: async () => true } });

eachDatabase((_name, makeDeps) => {
  it('erases minutes, their history and their key five years after the last change', async () => {
    const { deps, add, say, read, talk, jonas, mette } =
      await someMinutes(makeDeps);
    const kept = await someMinutes(makeDeps, {}, deps);
    await add(jonas, 'KANARIE').expect(200);
    await kept.add(kept.jonas, 'stadig i brug').expect(200);
    const { contentVersion } = await read(mette);
    await say(mette, contentVersion).expect(200);
    const dump = await deps.knex('mus_minutes_note');
    deps.clock.shift({ days: 5 * 365 - 10 });
    await run(deps);
    expect((await read(jonas)).notes).toHaveLength(1);
    await kept.add(kept.mette, 'rettet').expect(200);
    deps.clock.shift({ days: 20 });
    await Promise.all([run(deps), run(deps)]);
    expect(await read(jonas)).toMatchObject({ notes: [], state: 'empty' });
    expect((await kept.read(kept.jonas)).notes).toHaveLength(2);
    for (const table of ['note', 'confirmation', 'version'])
      expect(
        await deps.knex(`mus_minutes_${table}`).where({ talk_id: talk.talkId }),
      ).toEqual([]);
    expect(
      await deps
        .knex('mus_access_log')
        .where({ document_id: talk.talkId, action: 'eraseMinutes' }),
    ).toHaveLength(1);
    // Yesterday's dump is put back: no key opens it, and nobody writes on.
    const ours = dump.filter(row => row.talk_id === talk.talkId);
    await deps.knex('mus_minutes_note').insert(ours);
    const unit = { organisationId: 'skovlund', kind: 'minutes', party: '' };
    const key = deps.vault.keyFor({
      ...unit,
      documentId: talk.talkId,
    } as never);
    await expect(key).rejects.toThrow('erased');
    expect((await add(jonas, 'for sent')).status).toBe(409);
  });
});
