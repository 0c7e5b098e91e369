import { randomUUID } from 'node:crypto';
import { eachDatabase, TestDeps } from '../__testUtils__';
import { aTalkIn, canaries } from '../talks/__testUtils__/talkHarness';
import { ErasedError } from '../vault/Vault';
import { erasePreparations } from './erasePreparations';

jest.setTimeout(60_000);

const run = (deps: TestDeps) =>
  erasePreparations.run({ ...deps, projection: { run: async () => true } });

async function aPlan(
  deps: TestDeps,
  talk: Awaited<ReturnType<typeof aTalkIn>>['talk'],
  state: 'confirmed' | 'awaitingConfirmation',
) {
  const at = deps.clock.now();
  await deps.knex('mus_action_plan').insert({
    organisation_id: 'skovlund',
    id: deps.ids.next(),
    talk_id: talk.talkId,
    origin: 'mus',
    employment_id: talk.employmentId,
    unit_id: talk.unitId,
    employee_person_id: talk.employee.id,
    leader_person_id: talk.leader.id,
    state,
    version: 1,
    content_version: 1,
    confirmed_at: state === 'confirmed' ? at : null,
    created_at: at,
    changed_at: at,
  });
}

eachDatabase((_name, makeDeps) => {
  it('erases rows and keys three months after both have confirmed, so that a dump says nothing', async () => {
    const { deps, app, path, talk, jonas, mette } = await aTalkIn(
      makeDeps,
      'held',
    );
    const waiting = await aTalkIn(makeDeps, 'held', deps);
    await aPlan(deps, talk, 'confirmed');
    await aPlan(deps, waiting.talk, 'awaitingConfirmation');
    const dump = await deps.knex('mus_answer').where({ talk_id: talk.talkId });
    deps.clock.shift({ days: 85 });
    await run(deps);
    expect((await app.get(path, mette)).text).toContain(canaries.employee);
    deps.clock.shift({ days: 10 });
    await Promise.all([run(deps), run(deps)]);
    for (const who of [jonas, mette]) {
      const { text, status } = await app.get(path, who);
      expect([status, text.includes('KANARIE')]).toEqual([200, false]);
    }
    expect(
      await deps.knex('mus_answer').where({ talk_id: talk.talkId }),
    ).toEqual([]);
    const log = await deps
      .knex('mus_access_log')
      .where({ document_id: talk.talkId, action: 'erase' });
    expect(log).toHaveLength(2);
    // Yesterday's dump is put back: it cannot be opened.
    await deps.knex('mus_answer').insert(dump);
    const unit = {
      organisationId: 'skovlund',
      kind: 'sheet',
      documentId: talk.talkId,
      party: 'employee',
    } as const;
    await expect(deps.vault.keyFor(unit)).rejects.toThrow(ErasedError);
    expect((await app.get(path, jonas)).text).not.toContain('KANARIE');
    expect((await waiting.app.get(waiting.path, waiting.mette)).text).toContain(
      canaries.employee,
    );
  });

  it('erases at the latest a year after the talk, or the invitation, and takes no answers then', async () => {
    const { deps, app, path, jonas, mette } = await aTalkIn(
      makeDeps,
      'takenBack',
    );
    deps.clock.shift({ days: 364 });
    await run(deps);
    expect((await app.get(path, mette)).text).toContain(canaries.employee);
    deps.clock.shift({ days: 2 });
    await run(deps);
    expect((await app.get(path, mette)).text).not.toContain('KANARIE');
    const save = app
      .put(`${path}/answers/q2`, jonas)
      .set('If-None-Match', '*')
      .send({
        saveId: randomUUID(),
        value: { formatVersion: 1, text: 'for sent', important: false },
      });
    expect((await save).status).toBe(409);
  });
});
