import { FormAudience, proposeRecipients } from './recipients';

const everybody: FormAudience = { titles: [], forWhom: '', othersFor: [] };
const employees = [
  { employmentId: 'jonas', title: 'Pædagog', away: false },
  { employmentId: 'aase', title: 'Sygeplejerske', away: false },
  { employmentId: 'bo', title: 'Lærer', away: false },
  { employmentId: 'carl', title: '', away: false },
  { employmentId: 'dorte', title: 'pædagog ', away: true },
];

describe('whom a form is sent to', () => {
  it.each<[string, Partial<FormAudience>, string[], string[], string[]]>([
    ['everybody', {}, ['jonas', 'aase', 'bo', 'carl'], [], []],
    [
      'the titles its template is for',
      { titles: ['PÆDAGOG', 'Lærer'] },
      ['jonas', 'bo'],
      ['aase', 'carl'],
      [],
    ],
    [
      'nobody, where the unit has none of the titles',
      { titles: ['Jordemoder'] },
      [],
      ['jonas', 'aase', 'bo', 'carl', 'dorte'],
      [],
    ],
    [
      'those whom the variant is for, as they are called together',
      { forWhom: 'Pædagoger og sygeplejersker' },
      ['jonas', 'aase'],
      ['bo', 'carl'],
      [],
    ],
    [
      'those of the titles whom the variant is for',
      { titles: ['Pædagog'], forWhom: 'Lærere, pædagoger' },
      ['jonas'],
      ['aase', 'bo', 'carl'],
      [],
    ],
    [
      'nobody yet, when the words name a team',
      { forWhom: 'Aftenvagter' },
      [],
      ['jonas', 'aase', 'bo', 'carl', 'dorte'],
      [],
    ],
    [
      'all but those whom another form is for',
      { othersFor: ['Lærere', 'Aftenvagter'] },
      ['jonas', 'aase', 'carl'],
      [],
      ['Lærere'],
    ],
    [
      'those of its own words, whatever the others say',
      { forWhom: 'Lærere', othersFor: ['Lærere'] },
      ['bo'],
      ['jonas', 'aase', 'carl', 'dorte'],
      [],
    ],
  ])('[K04] [T09] %s', (_, audience, employmentIds, outsideIds, leftTo) => {
    expect(
      proposeRecipients({ ...everybody, ...audience }, employees),
    ).toMatchObject({ employmentIds, outsideIds, leftTo });
  });
});
