import fc from 'fast-check';
import { mostAgreements, readAgreements } from './readAgreements';

const two = { employee: 'Jonas Kjær', leader: 'Mette Holm' };
const read = (text: string) => readAgreements(text, two);
const plain = (text: string) => ({
  text,
  responsible: null,
  deadline: null,
  done: false,
});

describe('readAgreements', () => {
  it('reads lines, bullets, numbers and ticked boxes', () => {
    expect(
      read(
        '• Kursus i GIS\n\n2) Sidemandsoplæring\r\n– [x] Ny stol\nMålet i 2026 er ro',
      ),
    ).toEqual([
      plain('Kursus i GIS'),
      plain('Sidemandsoplæring'),
      { ...plain('Ny stol'), done: true },
      plain('Målet i 2026 er ro'),
    ]);
  });

  it('reads who and by when at the end of a line', () => {
    expect(
      read(
        '- Kursus i byggeret, senest 1.5.2026\n- Finde tid (ansvarlig: Mette), frist: 24. december 2025',
      ),
    ).toEqual([
      { ...plain('Kursus i byggeret'), deadline: '2026-05-01' },
      {
        ...plain('Finde tid'),
        responsible: 'leader',
        deadline: '2025-12-24',
      },
    ]);
  });

  it('reads years of two digits, as most people write them', () => {
    expect(read('- Kursus i GIS, senest 1.5.26\n- Afsnit 1.5.26')).toEqual([
      { ...plain('Kursus i GIS'), deadline: '2026-05-01' },
      plain('Afsnit 1.5.26'),
    ]);
    expect(read('- Kursus, senest 1.12. 15 timer')).toEqual([
      plain('Kursus, senest 1.12. 15 timer'),
    ]);
    expect(read('Øve sammen\tBegge\t1/4-26')).toEqual([
      {
        ...plain('Øve sammen'),
        responsible: 'both',
        deadline: '2026-04-01',
      },
    ]);
  });

  it('reads who and by when on lines of their own, and loses none of them', () => {
    expect(
      read(
        'Kursus i GIS\nFrist: 24/12-26\nAnsvarlig: Jonas\nFrist: 1.2.2027\nØve sammen',
      ),
    ).toEqual([
      {
        ...plain('Kursus i GIS'),
        responsible: 'employee',
        deadline: '2026-12-24',
      },
      plain('Frist: 1.2.2027'),
      plain('Øve sammen'),
    ]);
    expect(read('Frist: 1.2.2027')).toEqual([plain('Frist: 1.2.2027')]);
  });

  it('reads a table copied from Word, by its headings', () => {
    const table = [
      'Hvem\tOpgave\tFrist\tStatus',
      'Jonas\tLære to kolleger op\t2026-03-01\tUdført',
      'Begge\tØve sammen\t1/4-2026\t',
      'Personaleafdelingen\tKontrakt\tsnart\t',
    ].join('\n');
    expect(read(table)).toEqual([
      {
        text: 'Lære to kolleger op',
        responsible: 'employee',
        deadline: '2026-03-01',
        done: true,
      },
      {
        ...plain('Øve sammen'),
        responsible: 'both',
        deadline: '2026-04-01',
      },
      plain('Kontrakt – Personaleafdelingen – snart'),
    ]);
  });

  it('guesses the columns of a table without headings', () => {
    expect(
      read('Kursus i GIS\tLederen\t01.06.2026\tbetales af puljen'),
    ).toEqual([
      {
        text: 'Kursus i GIS – betales af puljen',
        responsible: 'leader',
        deadline: '2026-06-01',
        done: false,
      },
    ]);
  });

  it('throws no word away that it did not understand', () => {
    expect(read('Kursus (ansvarlig: Personale), frist: 31.2.2026')).toEqual([
      plain('Kursus (ansvarlig: Personale), frist: 31.2.2026'),
    ]);
  });

  it('has an end, and never falls over a text', () => {
    expect(read('x\n'.repeat(500))).toHaveLength(mostAgreements);
    expect(read('')).toEqual([]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        for (const one of read(text)) expect(one.text).not.toBe('');
      }),
    );
  });
});
