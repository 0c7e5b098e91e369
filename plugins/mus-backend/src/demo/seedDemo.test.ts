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

eachDatabase((_name, makeDeps) => {
  it('plays the demo once, with plans that fall due today and every state of a talk', async () => {
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
    expect(deps.dueFacts.facts.some(({ kind }) => kind === 'invitation')).toBe(
      false,
    );
  }, 60_000);
});
