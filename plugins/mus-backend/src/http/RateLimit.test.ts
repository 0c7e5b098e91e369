import { TooManyError } from './errors';
import { RateLimit } from './RateLimit';

/** How many requests of a person pass until one does not, and why it did not. */
function taken(limit: RateLimit, who: string): [number, unknown] {
  for (let count = 0; count < 1_000; count += 1) {
    try {
      limit.take(who);
    } catch (error) {
      return [count, error];
    }
  }
  return [1_000, undefined];
}

describe('RateLimit', () => {
  it('lets each person have a minute’s requests at once, and more as time goes', () => {
    let millis = 0;
    const limit = new RateLimit(60, () => millis);
    const count = (who: string) => taken(limit, who)[0];
    expect(taken(limit, 'jonas')).toEqual([60, new TooManyError()]);
    expect(count('mette')).toBe(60);
    expect(count('jonas')).toBe(0);
    millis = 5_000;
    expect(count('jonas')).toBe(5);
    millis = 600_000;
    expect(count('jonas')).toBe(60);
  });
});
