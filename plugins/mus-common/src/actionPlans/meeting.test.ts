import { decide } from './decide';
import { CommandOf, PlanContext } from './planCommand';
import { newPlan, PlanFacts } from './planFacts';

const context: PlanContext = {
  now: '2026-11-24T10:00:00.000Z',
  today: '2026-11-24',
  settings: { zone: 'Europe/Copenhagen' },
};

/** A plan whose follow-up is agreed for this day. */
function agreedFor(on: string): PlanFacts {
  const plan = newPlan(['employee', 'leader']);
  return { ...plan, followUp: { ...plan.followUp, on } };
}

const record = (
  part: Partial<CommandOf<'recordFollowUp'>>,
): CommandOf<'recordFollowUp'> => ({
  type: 'recordFollowUp',
  nextOn: null,
  close: false,
  ...part,
});

describe('recording a follow-up meeting', () => {
  it.each([
    ['the day of the meeting as the next one', '2026-11-24', '2026-11-24'],
    ['a date that was missed as the next one', '2026-11-03', '2026-11-03'],
    ['a day gone by', '2026-11-24', '2026-11-23'],
  ])('refuses %s', (_what, on, nextOn) => {
    expect(decide(agreedFor(on), record({ nextOn }), context)).toMatchObject({
      problems: [{ code: 'nextNotAhead', path: 'nextOn' }],
    });
  });

  it.each([
    ['a next date', { nextOn: '2027-09-01' }],
    ['the end of the plan', { close: true }],
  ])('refuses %s over a date that was not seen', (_what, part) => {
    const seen = record({ ...part, seenOn: '2026-11-24' });
    const moved = agreedFor('2027-05-20');
    expect(decide(moved, seen, context)).toMatchObject({
      problems: [{ code: 'followUpChanged' }],
    });
    expect(decide(moved, { ...seen, seenOn: '2027-05-20' }, context).ok).toBe(
      true,
    );
  });

  it('takes the same next date from both, though the second saw the date before', () => {
    const next = record({ nextOn: '2027-09-01', seenOn: '2026-11-24' });
    const first = decide(agreedFor('2026-11-24'), next, context);
    if (!first.ok) throw new Error('refused');
    expect(decide(first.plan, next, context)).toEqual({
      ok: true,
      plan: first.plan,
      effects: [],
    });
  });
});
