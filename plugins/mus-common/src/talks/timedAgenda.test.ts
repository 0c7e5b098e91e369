import fc from 'fast-check';
import { timedAgenda } from './timedAgenda';

const topics = (...weights: number[]) =>
  weights.map((weight, at) => ({ id: `t${at}`, weight }));

describe('timedAgenda', () => {
  it('[M10] looks back for 10 minutes of the hour and forward for 50', () => {
    const rows = timedAgenda(topics(1, 1, 1, 1));
    expect(rows.map(({ id, minutes, from }) => [id, from, minutes])).toEqual([
      ['lastTime', 0, 10],
      ['t0', 10, 10],
      ['t1', 20, 10],
      ['t2', 30, 10],
      ['t3', 40, 10],
      ['plan', 50, 10],
    ]);
  });

  it('gives more time to what matters most, and to a longer talk', () => {
    const rows = timedAgenda(topics(1, 3), 90);
    const minutes = rows.map(row => row.minutes);
    expect(minutes).toEqual([15, 16, 44, 15]);
  });

  it('keeps the time for the plan where there are no topics', () => {
    expect(timedAgenda([]).map(row => row.minutes)).toEqual([10, 50]);
  });

  it('always fills the time exactly, in order, with a minute for everything', () => {
    const any = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 30 });
    const length = fc.integer({ min: 45, max: 180 });
    fc.assert(
      fc.property(any, length, (weights, minutes) => {
        const rows = timedAgenda(topics(...weights), minutes);
        const sum = rows.reduce((all, row) => all + row.minutes, 0);
        expect(sum).toBe(minutes);
        rows.forEach((row, at) => {
          expect(row.minutes).toBeGreaterThanOrEqual(1);
          const before = rows[at - 1];
          expect(row.from).toBe(before ? before.from + before.minutes : 0);
        });
      }),
    );
  });
});
