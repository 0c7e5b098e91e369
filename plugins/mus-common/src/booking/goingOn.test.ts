import { goingOn } from './goingOn';

const talk = (id: string, facts: string) => ({
  id,
  begun: facts.includes('begun'),
  holderWrites: !facts.includes('reads'),
  overtaken: facts.includes('overtaken'),
});

describe('which of several talks goes on', () => {
  it.each([
    ['none of none', [], undefined],
    ['the only one', ['new'], 'first'],
    ['one that nobody has begun, for another leader', ['reads'], 'first'],
    ['none that was begun with a former leader', ['begun reads'], undefined],
    [
      'the successor’s, while that one leads',
      ['begun', 'begun reads'],
      'first',
    ],
    [
      'the older one of who leads again, before the successor’s is begun',
      ['reads', 'begun'],
      'second',
    ],
    [
      'the older one of who leads again, after the successor’s is begun',
      ['begun reads', 'begun'],
      'second',
    ],
    ['none after the successor’s was held', ['begun overtaken'], undefined],
    ['the newest of two that could', ['new', 'new'], 'first'],
  ])('%s', (_, facts, expected) => {
    const talks = facts.map((one, index) =>
      talk(index === 0 ? 'first' : 'second', one),
    );
    expect(goingOn(talks)?.id).toBe(expected);
  });
});
