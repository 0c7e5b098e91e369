import { addDays } from '../calendar/days';

/** The name of a public holiday in both languages. */
export interface HolidayName {
  readonly da: string;
  readonly en: string;
}

/** Days that keep their date, by month and day. */
const fixed: Readonly<Record<string, HolidayName>> = {
  '01-01': { da: 'Nytårsdag', en: 'New Year’s Day' },
  '12-25': { da: 'Juledag', en: 'Christmas Day' },
  '12-26': { da: 'Anden juledag', en: 'Boxing Day' },
};

/** Days that follow Easter, by their distance from Easter Sunday. */
const movable: Readonly<Record<number, HolidayName>> = {
  [-3]: { da: 'Skærtorsdag', en: 'Maundy Thursday' },
  [-2]: { da: 'Langfredag', en: 'Good Friday' },
  0: { da: 'Påskedag', en: 'Easter Sunday' },
  1: { da: 'Anden påskedag', en: 'Easter Monday' },
  26: { da: 'Store bededag', en: 'Great Prayer Day' },
  39: { da: 'Kristi himmelfartsdag', en: 'Ascension Day' },
  49: { da: 'Pinsedag', en: 'Whit Sunday' },
  50: { da: 'Anden pinsedag', en: 'Whit Monday' },
};

const greatPrayerDay = 26;
const lastGreatPrayerDay = 2023;

/** Easter Sunday by the Gregorian computus (Meeus, Jones, Butcher). */
function easterOf(year: number): string {
  const century = Math.floor(year / 100);
  const golden = year % 19;
  const leaps = Math.floor(century / 4);
  const moon =
    (19 * golden +
      century -
      leaps -
      Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) +
      15) %
    30;
  const sunday =
    (32 +
      2 * (century % 4) +
      2 * Math.floor((year % 100) / 4) -
      moon -
      (year % 4)) %
    7;
  const late = Math.floor((golden + 11 * moon + 22 * sunday) / 451);
  const days = moon + sunday - 7 * late + 114;
  return addDays(
    `${year}-${String(Math.floor(days / 31)).padStart(2, '0')}-01`,
    days % 31,
  );
}

/**
 * The public holidays of a Danish year, as the law names them: neither
 * 24 December nor Constitution Day are; Great Prayer Day was one until 2023.
 * Reckoned here, because a calendar of the whole world weighs 1.6 MB on a phone.
 */
export function danishHolidays(year: number): ReadonlyMap<string, HolidayName> {
  const easter = easterOf(year);
  const byDay = new Map<string, HolidayName>();
  for (const [day, name] of Object.entries(fixed))
    byDay.set(`${year}-${day}`, name);
  for (const [distance, name] of Object.entries(movable)) {
    const gone =
      Number(distance) === greatPrayerDay && year > lastGreatPrayerDay;
    if (!gone) byDay.set(addDays(easter, Number(distance)), name);
  }
  return byDay;
}
