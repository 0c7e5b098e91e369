import { TooManyError } from './errors';
import { RateLimit } from './RateLimit';

describe('RateLimit', () => {
  it('lets each person have a minute’s requests at once, and more as time goes', () => {
    let millis = 0;
    const limit = new RateLimit(60, () => millis);
    const taken = (who: string) => {
      let count = 0;
      try {
        for (; count < 1_000; count += 1) limit.take(who);
      } catch (error) {
        expect(error).toBeInstanceOf(TooManyError);
      }
      return count;
    };
    expect(taken('jonas')).toBe(60);
    expect(taken('mette')).toBe(60);
    expect(taken('jonas')).toBe(0);
    millis = 5_000;
    expect(taken('jonas')).toBe(5);
    millis = 600_000;
    expect(taken('jonas')).toBe(60);
  });
});
