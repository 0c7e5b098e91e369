import fc from 'fast-check';
import { addDays } from '../calendar/days';
import { FollowUpPlan, followUpOccurrences, mailDay } from './occurrences';

const plan = (part: Partial<FollowUpPlan>): FollowUpPlan => ({
  on: '2026-11-24',
  zone: 'Europe/Copenhagen',
  dueTime: '07:00',
  advanceDays: 14,
  onceMoreDays: 14,
  sendOnDaysOff: false,
  now: '2026-01-02T10:00:00.000Z',
  ...part,
});

const dueAt = (part: Partial<FollowUpPlan>) =>
  Object.fromEntries(
    followUpOccurrences(plan(part)).map(fact => [fact.kind, fact.dueAt]),
  );

describe('what falls due around a follow-up date', () => {
  it('is notice in advance, the day, and once more [T23]', () => {
    expect(followUpOccurrences(plan({}))).toEqual([
      {
        kind: 'followUpAdvance',
        occurrence: '2026-11-24',
        dueAt: '2026-11-10T06:00:00.000Z',
      },
      {
        kind: 'followUpDue',
        occurrence: '2026-11-24',
        dueAt: '2026-11-24T06:00:00.000Z',
      },
      {
        kind: 'followUpOnceMore',
        occurrence: '2026-11-24',
        dueAt: '2026-12-08T06:00:00.000Z',
      },
    ]);
  });

  it.each([
    ['the day before summer time', '2026-03-28', '2026-03-28T06:00:00.000Z'],
    ['the first day of summer time', '2026-03-29', '2026-03-29T05:00:00.000Z'],
    ['the last day of summer time', '2026-10-24', '2026-10-24T05:00:00.000Z'],
    ['the first day of winter time', '2026-10-25', '2026-10-25T06:00:00.000Z'],
  ])('07:00 stays 07:00 on %s', (_what, on, expected) => {
    expect(dueAt({ on, sendOnDaysOff: true }).followUpDue).toBe(expected);
  });

  it.each([
    [
      'Christmas Day goes on the 24th',
      '2026-12-25',
      '2026-12-24T06:00:00.000Z',
    ],
    [
      'the second day of Christmas, too',
      '2026-12-26',
      '2026-12-24T06:00:00.000Z',
    ],
    ['a Sunday goes on Friday', '2026-11-29', '2026-11-27T06:00:00.000Z'],
    [
      'the Sunday of summer time goes on Friday in winter time',
      '2026-03-29',
      '2026-03-27T06:00:00.000Z',
    ],
    [
      'Easter Monday goes before Maundy Thursday',
      '2026-04-06',
      '2026-04-01T05:00:00.000Z',
    ],
  ])('%s', (_what, on, expected) => {
    expect(dueAt({ on }).followUpDue).toBe(expected);
  });

  it('is due now when the working day before a holiday has passed', () => {
    const now = '2026-12-25T09:30:00.000Z';
    expect(followUpOccurrences(plan({ on: '2026-12-26', now }))).toEqual([
      { kind: 'followUpDue', occurrence: '2026-12-26', dueAt: now },
      {
        kind: 'followUpOnceMore',
        occurrence: '2026-12-26',
        dueAt: '2027-01-11T06:00:00.000Z',
      },
    ]);
  });

  it('leaves out notice that would be late', () => {
    expect(dueAt({ now: '2026-11-12T10:00:00.000Z' })).not.toHaveProperty(
      'followUpAdvance',
    );
    expect(dueAt({ advanceDays: 0 })).not.toHaveProperty('followUpAdvance');
  });

  it('leaves out the reminder where it is switched off', () => {
    expect(dueAt({ onceMoreDays: 0 })).not.toHaveProperty('followUpOnceMore');
  });

  it('never mails twice at once, never before it was planned, never after the day itself', () => {
    const day = fc
      .integer({ min: 0, max: 2000 })
      .map(days => addDays('2026-01-01', days));
    fc.assert(
      fc.property(
        day,
        fc.nat(30),
        fc.nat(30),
        fc.boolean(),
        (on, advanceDays, onceMoreDays, sendOnDaysOff) => {
          const now = '2026-01-01T08:00:00.000Z';
          const facts = followUpOccurrences(
            plan({ on, advanceDays, onceMoreDays, sendOnDaysOff, now }),
          );
          expect(new Set(facts.map(fact => fact.dueAt)).size).toBe(
            facts.length,
          );
          expect(facts.every(fact => fact.dueAt >= now)).toBe(true);
          expect(mailDay(on, sendOnDaysOff) <= on).toBe(true);
          expect(
            facts.filter(fact => fact.kind === 'followUpDue'),
          ).toHaveLength(1);
        },
      ),
    );
  });
});
