import fc from 'fast-check';
import { FakeAnswerServer } from './__testUtils__/FakeAnswerServer';
import { Tab } from './__testUtils__/Tab';
import { Weather } from './__testUtils__/Weather';

const keys = ['q1', 'q2'];

/** What can happen, one small thing at a time. */
const happening = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      what: fc.constant('type' as const),
      tab: fc.nat(1),
      key: fc.nat(1),
    }),
  },
  {
    weight: 10,
    arbitrary: fc.record({
      what: fc.constant('step' as const),
      choice: fc.nat(50),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('flush' as const),
      tab: fc.nat(1),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      what: fc.constant('reopen' as const),
      tab: fc.nat(1),
      polite: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('merge' as const),
      tab: fc.nat(1),
      key: fc.nat(1),
    }),
  },
);
type Happening = typeof happening extends fc.Arbitrary<infer T> ? T : never;

function words(text: string): Set<string> {
  return new Set(text.split(' ').filter(Boolean));
}

/** A world of two tabs whose requests meet the given fates, then fair weather. */
function aWorld(fates: readonly number[]) {
  const server = new FakeAnswerServer();
  const weather = new Weather(server);
  let sent = 0;
  const fate = () => fates[sent++] ?? 0;
  const tabs = ['a', 'b'].map(name => new Tab(name, server, weather, fate));
  return { server, weather, tabs };
}
type World = ReturnType<typeof aWorld>;

function merge(tab: Tab, key: string): void {
  const field = tab.autosave.field(key);
  if (field.state.status !== 'conflict') return;
  field.resolve(
    [
      ...new Set([
        ...words(field.state.theirs?.value ?? ''),
        ...words(field.state.value),
      ]),
    ].join(' '),
  );
}

function play(
  world: World,
  happenings: readonly Happening[],
  typed: Map<string, Set<string>>,
): void {
  happenings.forEach((event, index) => {
    if (event.what === 'step') {
      if (world.weather.waiting > 0) world.weather.step(event.choice);
      return;
    }
    const tab = world.tabs[event.tab] as Tab;
    if (event.what === 'flush') tab.autosave.flush();
    if (event.what === 'reopen') tab.reopen(event.polite);
    if (event.what === 'merge') merge(tab, keys[event.key] as string);
    if (event.what === 'type') {
      const key = keys[event.key] as string;
      tab.type(key, `${tab.name}${index}`);
      typed.get(key)?.add(`${tab.name}${index}`);
    }
  });
}

/** Lets everything arrive and merges every conflict, until nothing is left to do. */
function calm(world: World): void {
  for (let round = 0; round < 2_000; round += 1) {
    if (world.weather.waiting > 0) world.weather.step(0);
    for (const tab of world.tabs) for (const key of keys) merge(tab, key);
    if (
      world.weather.waiting === 0 &&
      world.tabs.every(tab => tab.autosave.unsaved === 0)
    )
      return;
  }
  throw new Error('did not come to rest');
}

const fates = fc.array(fc.nat(4), { maxLength: 40 });
const happenings = fc.array(happening, { maxLength: 80 });

describe('autosave in bad weather', () => {
  it('[T12] keeps every word of two tabs through dropped, doubled and late replies, expired sessions and closed tabs', () => {
    fc.assert(
      fc.property(fates, happenings, (someFates, events) => {
        const world = aWorld(someFates);
        const typed = new Map(keys.map(key => [key, new Set<string>()]));
        play(world, events, typed);
        calm(world);
        for (const key of keys) {
          const stands = words(world.server.read(key)?.value ?? '');
          expect(
            [...(typed.get(key) as Set<string>)].filter(
              word => !stands.has(word),
            ),
          ).toEqual([]);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  it('says "saved" only of text that the server has, or had until somebody who saw it changed it', () => {
    fc.assert(
      fc.property(fates, happenings, (someFates, events) => {
        const world = aWorld(someFates);
        const typed = new Map(keys.map(key => [key, new Set<string>()]));
        events.forEach(event => {
          play(world, [event], typed);
          for (const tab of world.tabs) {
            for (const key of keys) {
              const { state } = tab.autosave.field(key);
              if (state.status !== 'saved') continue;
              expect(
                world.server.commits.some(
                  commit => commit.key === key && commit.value === state.value,
                ),
              ).toBe(true);
            }
          }
        });
      }),
      { numRuns: 500 },
    );
  });

  it('never overwrites a version that the writer had not seen', () => {
    fc.assert(
      fc.property(fates, happenings, (someFates, events) => {
        const world = aWorld(someFates);
        const typed = new Map(keys.map(key => [key, new Set<string>()]));
        play(world, events, typed);
        calm(world);
        for (const key of keys) {
          const commits = world.server.commits.filter(
            commit => commit.key === key,
          );
          commits.slice(1).forEach((commit, index) => {
            const before = words(commits[index]?.value ?? '');
            const lost = [...before].filter(
              word => !words(commit.value).has(word),
            );
            expect(lost).toEqual([]);
          });
        }
      }),
      { numRuns: 500 },
    );
  });
});
