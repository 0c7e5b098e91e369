import { decideSubstitute, substituteOn, Substitution } from './substitutes';

const week: Substitution = {
  id: 's1',
  leaderId: 'mette',
  substituteId: 'karin',
  from: '2026-12-21',
  until: '2026-12-27',
};

const codeOf = (
  part: Partial<Substitution>,
  others: Substitution[] = [],
): string => {
  const decided = decideSubstitute({ ...week, ...part }, others, '2026-12-01');
  return decided.ok ? 'ok' : decided.problems[0].code;
};

describe('naming a substitute', () => {
  it.each([
    ['a week ahead', {}, 'ok'],
    ['today only', { from: '2026-12-01', until: '2026-12-01' }, 'ok'],
    ['from a day that has passed', { from: '2026-11-01' }, 'ok'],
    ['oneself', { substituteId: 'mette' }, 'substituteSelf'],
    ['backwards', { until: '2026-12-20' }, 'substituteUntilBeforeFrom'],
    [
      'in the past',
      { from: '2026-11-01', until: '2026-11-30' },
      'substitutePast',
    ],
    ['for ever', { until: '2030-01-01' }, 'substituteTooFar'],
  ])('%s', (_what, part, code) => {
    expect(codeOf(part)).toBe(code);
  });

  it('is one at a time; the same request twice is one', () => {
    const next = { id: 's2', from: '2026-12-27', until: '2027-01-03' };
    expect(codeOf(next, [week])).toBe('substituteTaken');
    expect(codeOf({ ...next, from: '2026-12-28' }, [week])).toBe('ok');
    expect(codeOf({}, [week])).toBe('ok');
  });
});

describe('who is reminded beside the leader', () => {
  it.each([
    ['2026-12-20', undefined],
    ['2026-12-21', week],
    ['2026-12-27', week],
    ['2026-12-28', undefined],
  ])('on %s', (day, expected) => {
    expect(substituteOn(day, 'jonas', [week])).toBe(expected);
  });

  it('is never the employee of the plan', () => {
    expect(substituteOn('2026-12-22', 'karin', [week])).toBeUndefined();
  });
});
