import path from 'node:path';
import {
  anEmployment,
  aPerson,
  aUnit,
  eachDatabase,
  TestDeps,
} from '../__testUtils__';
import { loadScenarios } from './loadScenarios';
import { seedDemo } from './seedDemo';

const folder = path.resolve(__dirname, '../../../../examples/demo');

/** The units and people that the scenarios name. */
async function castOf(deps: TestDeps) {
  await aPerson(deps, 'marianne-krogh');
  for (const { unit, rounds } of await loadScenarios(folder)) {
    const name = unit.replace('group:default/', '');
    const leader = await aPerson(deps, `Leder ${name}`);
    const { id } = await aUnit(deps, name, leader.id);
    const names = new Set(
      rounds.flatMap(({ talks }) => talks.map(({ employee }) => employee)),
    );
    for (const employee of names) {
      const person = await aPerson(deps, employee);
      await anEmployment(deps, {
        personId: person.id,
        unitId: id,
        leaderPersonId: leader.id,
      });
    }
  }
}

/** Talks are booked for the coming working days, and one proposal waits for its answer. */
async function comingTalks({ knex }: TestDeps) {
  const booked = await knex('mus_talk_booking')
    .whereNotNull('booked_on')
    .orderBy('booked_on')
    .pluck('booked_on');
  // From Tuesday the 24th of November on, over a weekend.
  expect(booked).toEqual([
    '2026-11-25',
    '2026-11-26',
    '2026-11-27',
    '2026-11-30',
    '2026-12-03',
  ]);
  const waiting = await knex('mus_talk_booking').whereNull('booked_on');
  expect(waiting.map(({ proposed_by: by }) => by)).toEqual(['employee']);
}

/** Theme 3 has values to show, and the list of materials has one of each kind, some for leaders only. */
async function houseTexts({ knex }: TestDeps) {
  const rows: Array<{ kind: string; content: string }> =
    await knex('mus_house_text').orderBy('kind');
  const [materials, values] = rows.map(({ content }) => JSON.parse(content));
  expect(rows.map(({ kind }) => kind)).toEqual(['materials', 'values']);
  const list: Array<{ kind: string; audience: string }> = materials.materials;
  expect(new Set(list.map(({ kind }) => kind))).toEqual(
    new Set(['leaflet', 'video', 'theory', 'eLearning']),
  );
  expect(list.some(({ audience }) => audience === 'leaders')).toBe(true);
  expect(values.values.length).toBeGreaterThanOrEqual(3);
}

eachDatabase((_name, makeDeps) => {
  it('plays the demo once, with plans that fall due today, talks booked for the coming days and every state of a talk', async () => {
    const deps = await makeDeps();
    await castOf(deps);

    expect(await seedDemo(deps, folder)).toBe(3);
    expect(await seedDemo(deps, folder)).toBe(0);

    const states = await deps
      .knex('mus_talk')
      .distinct('state')
      .orderBy('state');
    expect(states.map(({ state }) => state)).toEqual([
      'closed',
      'followingUp',
      'held',
      'invited',
      'preparing',
      'ready',
    ]);
    const due = deps.dueFacts.facts.filter(
      ({ kind, dueAt }) => kind === 'followUpDue' && dueAt <= deps.clock.now(),
    );
    expect(
      new Set(due.map(({ subjectId }) => subjectId)).size,
    ).toBeGreaterThanOrEqual(2);
    const kinds = deps.dueFacts.facts.map(({ kind }) => kind);
    for (const past of ['invitation', 'talkBooked', 'timesProposed'])
      expect(kinds).not.toContain(past);
    await comingTalks(deps);
    await houseTexts(deps);
  }, 60_000);
});
