import { accessPage } from './accessPage';

const two = [
  { id: 'm', name: 'Mette Holm' },
  { id: 'j', name: 'Jonas Kjær' },
];

const entry = (
  time: string,
  personId: string | null,
  action: string,
  outcome: 'ok' | 'refused' = 'ok',
) => ({
  at: `2026-11-24T${time}:00.000Z`,
  organisationId: 'skovlund',
  documentKind: 'plan' as const,
  documentId: 'p',
  personId,
  action,
  outcome,
});

const said = (
  entries: ReturnType<typeof entry>[],
  language: 'da' | 'en' = 'da',
) =>
  accessPage(entries, two, language).map(
    line => `${line.at.slice(11, 16)} ${line.who} ${line.action}`,
  );

describe('"Hvem har åbnet denne samtale"', () => {
  it('names the two, and others by role', () => {
    expect(
      said([
        entry('09:00', 'x', 'open'),
        entry('08:00', 'j', 'open'),
        entry('07:00', null, 'close'),
      ]),
    ).toEqual([
      '09:00 En anden person open',
      '08:00 Jonas Kjær open',
      '07:00 Systemet close',
    ]);
    expect(said([entry('09:00', 'x', 'open')], 'en')).toEqual([
      '09:00 Another person open',
    ]);
  });

  it('shows one line of a sitting, also when two sit together', () => {
    const together = [0, 5, 10, 15, 20].flatMap(minute => [
      entry(`10:${String(40 - minute).padStart(2, '0')}`, 'j', 'changePlan'),
      entry(`10:${String(39 - minute).padStart(2, '0')}`, 'm', 'open'),
    ]);
    expect(said(together)).toEqual([
      '10:40 Jonas Kjær changePlan',
      '10:39 Mette Holm open',
    ]);
  });

  it('keeps sittings apart, and what was refused', () => {
    expect(
      said([
        entry('10:15', 'j', 'open'),
        entry('10:00', 'j', 'open'),
        entry('09:59', 'j', 'open', 'refused'),
        entry('09:58', 'j', 'open', 'refused'),
      ]),
    ).toEqual([
      '10:15 Jonas Kjær open',
      '10:00 Jonas Kjær open',
      '09:59 Jonas Kjær refused',
    ]);
  });
});
