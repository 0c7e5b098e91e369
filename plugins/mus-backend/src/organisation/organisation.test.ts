import {
  DirectoryEmployment,
  DirectoryPerson,
  DirectorySnapshot,
  DirectoryUnit,
} from '@samtale/backstage-plugin-mus-node';
import { aTalk, eachDatabase, MakeDeps, TestDeps } from '../__testUtils__';
import { assignLeader } from '../people/operations/assignLeader';
import { OrganisationProjection } from './OrganisationProjection';

const person = (
  name: string,
  stableId = `id-${name}`,
  login = name.toLowerCase(),
): DirectoryPerson => ({
  stableId,
  entityRef: `user:default/${login}`,
  name,
  mailAddress: `${login}@skovlund.example`,
});
const unit = (
  name: string,
  leader: string | null,
  parent: string | null = null,
): DirectoryUnit => ({
  entityRef: `group:default/${name}`,
  name,
  parentRef: parent && `group:default/${parent}`,
  leaderRef: leader && `user:default/${leader}`,
});
const employment = (
  who: string,
  where: string,
  leader: string | null,
): DirectoryEmployment => ({
  personRef: `user:default/${who}`,
  unitRef: `group:default/${where}`,
  leaderRef: leader && `user:default/${leader}`,
  title: 'Medarbejder',
  away: false,
  seniorOffer: false,
});

const base: DirectorySnapshot = {
  people: [person('Mette'), person('Jonas'), person('Lars'), person('Åse')],
  units: [
    unit('center', 'lars'),
    unit('borgerservice', 'mette', 'center'),
    unit('vej', 'lars', 'center'),
  ],
  employments: [
    employment('jonas', 'borgerservice', 'mette'),
    employment('mette', 'borgerservice', 'lars'),
    employment('åse', 'borgerservice', null),
  ],
  withoutStableId: [],
};

async function start(makeDeps: MakeDeps) {
  const deps = await makeDeps();
  const current = { snapshot: base };
  const projection = new OrganisationProjection({
    ...deps,
    organisationId: 'skovlund',
    directory: { read: async () => current.snapshot },
  });
  const become = async (change: Partial<DirectorySnapshot>) => {
    current.snapshot = { ...base, ...change };
    return projection.run();
  };
  await become({});
  const rows = (table: string) =>
    deps.knex(table).where({ organisation_id: 'skovlund' });
  const idOf = async (stableId: string): Promise<string> =>
    (await rows('mus_person').where({ stable_id: stableId }).first()).id;
  const open = async (stableId: string) =>
    rows('mus_employment')
      .where({ person_id: await idOf(stableId) })
      .whereNull('valid_to');
  return { deps, become, rows, idOf, open, projection };
}

/** A talk on the employment that the directory gave Jonas. */
async function talkOfJonas(
  deps: TestDeps,
  employmentId: string,
  leaderId: string,
) {
  const talk = await aTalk(deps, {
    leader: { id: leaderId, ref: 'user:default/mette' },
  });
  await deps
    .knex('mus_talk')
    .where({ id: talk.talkId })
    .update({ employment_id: employmentId });
  return talk.talkId;
}

const readersOf = (deps: TestDeps, talkId: string, personId: string) =>
  deps
    .knex('mus_reader')
    .where({ document_id: talkId, person_id: personId })
    .first('level', 'reason', 'valid_to');

eachDatabase((_name, makeDeps) => {
  it('projects people, units and employments, and changes nothing the second time', async () => {
    const { rows, become, idOf } = await start(makeDeps);
    const all = async () => [
      await rows('mus_person').orderBy('id'),
      await rows('mus_unit').orderBy('id'),
      await rows('mus_employment').orderBy('id'),
    ];
    const before = await all();
    expect(before.map(list => list.length)).toEqual([4, 3, 3]);
    const child = before[1].find(row => row.name === 'borgerservice');
    const top = before[1].find(row => row.name === 'center');
    expect(child).toMatchObject({
      path: `${top.id}/${child.id}/`,
      parent_id: top.id,
      leader_person_id: await idOf('id-Mette'),
    });
    await become({});
    expect(await all()).toEqual(before);
  });

  it('leaves one effect when it runs twice at once', async () => {
    const { projection, rows } = await start(makeDeps);
    await Promise.all([projection.run(), projection.run()]);
    expect(await rows('mus_person')).toHaveLength(4);
    expect(await rows('mus_employment')).toHaveLength(3);
  });

  it('knows a renamed person again', async () => {
    const { become, rows, idOf } = await start(makeDeps);
    const before = await idOf('id-Jonas');
    await become({
      people: [
        ...base.people.filter(p => p.name !== 'Jonas'),
        person('Jonas Kjær', 'id-Jonas', 'jonas-kjaer'),
      ],
      employments: [
        ...base.employments.slice(1),
        employment('jonas-kjaer', 'borgerservice', 'mette'),
      ],
    });
    expect(
      await rows('mus_person').where({ id: before }).first(),
    ).toMatchObject({
      display_name: 'Jonas Kjær',
      entity_ref: 'user:default/jonas-kjaer',
    });
    expect(
      await rows('mus_employment').where({ person_id: before }),
    ).toHaveLength(1);
  });

  it('makes another person of a login that changed hands, and tells the operator', async () => {
    const { become, rows, idOf } = await start(makeDeps);
    const before = await idOf('id-Jonas');
    await become({
      people: [
        ...base.people.filter(p => p.name !== 'Jonas'),
        person('Jonas Hansen', 'id-other', 'jonas'),
      ],
    });
    expect(await idOf('id-other')).not.toBe(before);
    expect(
      Boolean((await rows('mus_person').where({ id: before }).first()).active),
    ).toBe(false);
    expect(await rows('mus_operator_task')).toMatchObject([
      { kind: 'stableIdMismatch', subject: 'user:default/jonas' },
    ]);
  });

  it('lets nothing of a person who leaves disappear, and takes who returns soon back', async () => {
    const { deps, become, rows, idOf, open } = await start(makeDeps);
    const jonas = await idOf('id-Jonas');
    const [before] = await open('id-Jonas');
    const talkId = await talkOfJonas(deps, before.id, await idOf('id-Mette'));
    const gone = {
      people: base.people.filter(p => p.name !== 'Jonas'),
      employments: base.employments.slice(1),
    };
    await become(gone);
    expect(
      await rows('mus_employment').where({ id: before.id }).first(),
    ).toMatchObject({ valid_to: deps.clock.today() });
    expect(await rows('mus_talk').where({ id: talkId })).toHaveLength(1);
    deps.clock.shift({ days: 10 });
    await become({});
    expect((await open('id-Jonas')).map(row => row.id)).toEqual([before.id]);
    expect(await readersOf(deps, talkId, await idOf('id-Mette'))).toEqual({
      level: 'write',
      reason: 'leader',
      valid_to: null,
    });
    await become(gone);
    deps.clock.shift({ days: 60 });
    await become({});
    const after = await open('id-Jonas');
    expect(after).toHaveLength(1);
    expect(after[0].id).not.toBe(before.id);
    expect(await idOf('id-Jonas')).toBe(jonas);
  });

  it('hands status, not content, to a new leader, and leaves thirty days of reading to the former', async () => {
    const { deps, become, idOf, open } = await start(makeDeps);
    const [mette, lars] = [await idOf('id-Mette'), await idOf('id-Lars')];
    const talkId = await talkOfJonas(
      deps,
      (await open('id-Jonas'))[0].id,
      mette,
    );
    await become({
      employments: [employment('jonas', 'borgerservice', 'lars')],
    });
    expect(await readersOf(deps, talkId, lars)).toEqual({
      level: 'status',
      reason: 'newLeader',
      valid_to: null,
    });
    expect(await readersOf(deps, talkId, mette)).toEqual({
      level: 'read',
      reason: 'formerLeader',
      valid_to: '2026-12-24T08:00:00.000Z',
    });
    await become({});
    expect(await readersOf(deps, talkId, mette)).toEqual({
      level: 'write',
      reason: 'leader',
      valid_to: null,
    });
    expect((await readersOf(deps, talkId, lars)).valid_to).toBe(
      deps.clock.now(),
    );
  });

  it('gives who moved to another unit a new employment, and the new leader status of the open talk', async () => {
    const { deps, become, idOf, open } = await start(makeDeps);
    const mette = await idOf('id-Mette');
    const [before] = await open('id-Jonas');
    const talkId = await talkOfJonas(deps, before.id, mette);
    await become({
      employments: [
        ...base.employments.slice(1),
        employment('jonas', 'vej', 'lars'),
      ],
    });
    const after = await open('id-Jonas');
    expect(after).toHaveLength(1);
    expect(after[0].id).not.toBe(before.id);
    expect(await readersOf(deps, talkId, await idOf('id-Lars'))).toMatchObject({
      level: 'status',
      reason: 'newLeader',
    });
    expect(await readersOf(deps, talkId, mette)).toMatchObject({
      level: 'read',
    });
  });

  it('keeps a leader that HR named until that leader is gone', async () => {
    const { deps, become, idOf, open } = await start(makeDeps);
    const [row] = await open('id-Åse');
    const lars = await idOf('id-Lars');
    await deps.database.transaction(tx =>
      assignLeader(tx, deps, {
        organisationId: 'skovlund',
        employmentId: row.id,
        leaderPersonId: lars,
        now: deps.clock.now(),
      }),
    );
    await become({
      employments: [
        ...base.employments.slice(0, 2),
        employment('åse', 'borgerservice', 'mette'),
      ],
    });
    expect((await open('id-Åse'))[0].leader_person_id).toBe(lars);
    await become({
      people: base.people.filter(p => p.name !== 'Lars'),
      employments: [
        ...base.employments.slice(0, 1),
        employment('åse', 'borgerservice', 'mette'),
      ],
    });
    expect((await open('id-Åse'))[0].leader_person_id).toBe(
      await idOf('id-Mette'),
    );
  });

  it('gives a person with two units two employments', async () => {
    const { become, open } = await start(makeDeps);
    await become({
      employments: [...base.employments, employment('jonas', 'vej', 'lars')],
    });
    expect(await open('id-Jonas')).toHaveLength(2);
  });

  it('does not believe a directory that has lost more than half of the people', async () => {
    const { become, rows } = await start(makeDeps);
    const many = Array.from({ length: 20 }, (_, n) => person(`Person${n}`));
    expect(await become({ people: [...base.people, ...many] })).toBe(true);
    expect(await become({ people: base.people })).toBe(false);
    expect(await rows('mus_person').where({ active: true })).toHaveLength(24);
    expect(await rows('mus_operator_task')).toMatchObject([
      { kind: 'directoryShrank' },
    ]);
    expect(await become({ people: [...base.people, ...many.slice(5)] })).toBe(
      true,
    );
    expect(await rows('mus_person').where({ active: true })).toHaveLength(19);
  });

  it('tells the operator about people without a stable id and about two with the same', async () => {
    const { become, rows } = await start(makeDeps);
    const snapshot = {
      people: [...base.people, person('Kopi', 'id-Jonas')],
      withoutStableId: ['user:default/guest'],
    };
    await become(snapshot);
    await become(snapshot);
    const tasks = await rows('mus_operator_task')
      .orderBy('kind')
      .select('kind', 'subject');
    expect(tasks).toEqual([
      { kind: 'duplicateStableId', subject: 'user:default/kopi' },
      { kind: 'withoutStableId', subject: 'user:default/guest' },
    ]);
  });
});
