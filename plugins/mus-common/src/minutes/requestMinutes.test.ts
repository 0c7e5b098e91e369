import fc from 'fast-check';
import { Verdict } from '../actionPlans';
import { MinutesFacts, newMinutes, requestMinutes } from './index';

const today = '2026-11-24';
const tomorrow = '2026-11-25';
const fresh: MinutesFacts = newMinutes({
  rule: 'both',
  parties: ['employee', 'leader'],
  closedBy: null,
});

const said = (
  minutes: MinutesFacts,
  party: string,
  verdict: Verdict = 'confirmed',
): MinutesFacts => ({
  ...minutes,
  confirmations: [
    ...minutes.confirmations.filter(one => one.party !== party),
    {
      party,
      verdict,
      remark: '',
      contentVersion: minutes.contentVersion,
      at: `${today}T09:00:00.000Z`,
    },
  ],
});
const changed = (minutes: MinutesFacts): MinutesFacts => ({
  ...minutes,
  contentVersion: minutes.contentVersion + 1,
});

describe('mails that ask to confirm the minutes', () => {
  it('one confirms: the other is asked the same day, and nobody else', () => {
    const { ask, minutes } = requestMinutes(
      fresh,
      said(fresh, 'leader'),
      today,
    );
    expect(ask).toEqual([{ party: 'employee', on: today }]);
    expect(minutes.confirmAskedOn).toBe(today);
  });

  it('the other confirms too: nobody is asked, and what waits for them goes', () => {
    const first = requestMinutes(fresh, said(fresh, 'leader'), today).minutes;
    const both = said(first, 'employee', 'confirmedWithRemark');
    expect(requestMinutes(first, both, today)).toEqual({
      minutes: both,
      ask: [],
      answered: ['employee'],
      outdated: false,
    });
  });

  it('somebody who does not agree asks nobody', () => {
    const after = said(fresh, 'employee', 'disagrees');
    expect(requestMinutes(fresh, after, today).ask).toEqual([]);
  });

  it('a change takes back the question; confirmed again the same day, it comes the next', () => {
    const asked = requestMinutes(fresh, said(fresh, 'leader'), today).minutes;
    const other = changed(asked);
    expect(requestMinutes(asked, other, today)).toMatchObject({
      ask: [],
      outdated: true,
    });
    const again = requestMinutes(other, said(other, 'leader'), today);
    expect(again.ask).toEqual([{ party: 'employee', on: tomorrow }]);
    const more = changed(again.minutes);
    const third = requestMinutes(more, said(more, 'employee'), today);
    expect(third.ask).toEqual([{ party: 'leader', on: tomorrow }]);
  });

  it('whatever the two do, nobody is asked who has said something of what stands, and no two questions stand on one day', () => {
    const step = fc.record({
      party: fc.constantFrom('employee', 'leader'),
      verdict: fc.constantFrom<Verdict | null>('confirmed', 'disagrees', null),
      nextDay: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), steps => {
        let minutes = fresh;
        let day = 1;
        const open = new Map<string, string>();
        const sent: string[] = [];
        for (const { party, verdict, nextDay } of steps) {
          if (nextDay) day += 1;
          const now = `2026-12-${String(day).padStart(2, '0')}`;
          // What was to go by now has gone.
          const gone = [...open].filter(([, on]) => on <= now);
          sent.push(...gone.map(([, on]) => on));
          gone.forEach(([who]) => open.delete(who));
          const after =
            verdict === null ? changed(minutes) : said(minutes, party, verdict);
          const requests = requestMinutes(minutes, after, now);
          minutes = requests.minutes;
          if (requests.outdated) open.clear();
          for (const who of requests.answered) open.delete(who);
          for (const { party: who, on } of requests.ask) {
            expect(minutes.confirmations).not.toContainEqual(
              expect.objectContaining({
                party: who,
                contentVersion: minutes.contentVersion,
              }),
            );
            expect(on >= now).toBe(true);
            open.set(who, on);
          }
        }
        expect(new Set(sent).size).toBe(sent.length);
      }),
    );
  });
});
