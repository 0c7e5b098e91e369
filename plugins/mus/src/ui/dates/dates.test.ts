import { longDay, readDay, shortDay } from './dates';

describe('a day that somebody typed', () => {
  it.each([
    ['24.12.2026', '2026-12-24'],
    ['24/12-26', '2026-12-24'],
    ['2026-12-24', '2026-12-24'],
    ['24. december 2026', '2026-12-24'],
    ['1 maj 26', '2026-05-01'],
    ['12. Okt. 2026', '2026-10-12'],
    ['24 May 2026', '2026-05-24'],
  ])('is read: %s', (text, day) => expect(readDay(text)).toBe(day));

  it.each([
    '31. februar 2027',
    '31.02.2027',
    '24. 2026',
    '4. ja 2027',
    '24. juleaften 2026',
    'fredag',
  ])('is not guessed at: %s', text => expect(readDay(text)).toBeNull());

  it.each(['da', 'en'] as const)(
    'is read as the page itself writes it, all year round (%s)',
    language => {
      for (let month = 1; month <= 12; month += 1) {
        const day = `2027-${String(month).padStart(2, '0')}-17`;
        expect(readDay(longDay(day, language))).toBe(day);
        expect(readDay(shortDay(day, language))).toBe(day);
      }
    },
  );
});
