import { say } from '../texts';
import { followUpWarnings } from './warnings';

const warn = (on: string, othersThatDay = 0, sendOnDaysOff = false) =>
  followUpWarnings({
    on,
    othersThatDay,
    crowdedDay: 6,
    sendOnDaysOff,
    language: 'da',
  });

describe('what to know about a day before choosing it', () => {
  it('says nothing of an ordinary day', () => {
    expect(warn('2026-11-24', 5)).toEqual([]);
  });

  it('warns of a weekend and says when the mail goes', () => {
    expect(warn('2026-11-29')).toEqual([
      { code: 'weekend', params: { weekday: 'søndag', mailOn: '2026-11-27' } },
    ]);
    expect(warn('2026-11-29', 0, true)).toEqual([
      { code: 'weekend', params: { weekday: 'søndag', mailOn: '2026-11-29' } },
    ]);
  });

  it('names the holiday, also when it falls on a weekend', () => {
    expect(warn('2026-12-25')).toEqual([
      { code: 'holiday', params: { name: 'Juledag', mailOn: '2026-12-24' } },
    ]);
    expect(warn('2026-12-26')).toEqual([
      {
        code: 'holiday',
        params: { name: 'Anden juledag', mailOn: '2026-12-24' },
      },
    ]);
  });

  it('counts a crowded day', () => {
    expect(warn('2026-11-24', 6)).toEqual([
      { code: 'crowded', params: { count: 6 } },
    ]);
  });

  it('can be said in words, every number and name filled in', () => {
    const days = ['2026-11-29', '2026-12-25', '2026-11-24'];
    const said = days.flatMap(on =>
      warn(on, 6).map(({ code, params }) =>
        say('da', 'followUpWarnings', code, params),
      ),
    );
    expect(said).toEqual([
      'Dagen er en søndag. Mailen sendes fredag den 27. november 2026.',
      'Du har allerede 6 opfølgninger den dag.',
      'Dagen er en helligdag (Juledag). Mailen sendes torsdag den 24. december 2026.',
      'Du har allerede 6 opfølgninger den dag.',
      'Du har allerede 6 opfølgninger den dag.',
    ]);
  });
});
