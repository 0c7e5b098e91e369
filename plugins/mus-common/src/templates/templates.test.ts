import { aQuestionnaire } from '../testUtils';
import { problemsOf } from '../problems';
import {
  materialsSchema,
  openTerms,
  rewordedThemes,
  TemplateTerms,
  templateUse,
} from './index';

const borgerservice = {
  unitIds: ['centre', 'borgerservice'],
  titles: ['Sagsbehandler', 'Elev'],
};
const today = '2026-04-01';

describe('who may use a template', () => {
  it.each<[string, Partial<TemplateTerms>, string]>([
    ['everybody at once', {}, 'now'],
    ['from today', { validFrom: '2026-04-01' }, 'now'],
    ['from tomorrow', { validFrom: '2026-04-02' }, 'later'],
    [
      'from tomorrow, the unit above is a pilot',
      { validFrom: '2026-04-02', pilotUnitIds: ['centre'] },
      'pilot',
    ],
    ['pilots only, this one', { pilotUnitIds: ['borgerservice'] }, 'pilot'],
    ['pilots only, others', { pilotUnitIds: ['musikskolen'] }, 'never'],
    [
      'tried elsewhere, valid now',
      { validFrom: '2026-03-01', pilotUnitIds: ['musikskolen'] },
      'now',
    ],
    [
      'this department',
      { scope: { kind: 'units', unitIds: ['centre'] } },
      'now',
    ],
    [
      'another unit',
      { scope: { kind: 'units', unitIds: ['musikskolen'] } },
      'never',
    ],
    [
      'another unit, later',
      {
        validFrom: '2026-05-01',
        scope: { kind: 'units', unitIds: ['musikskolen'] },
      },
      'never',
    ],
    [
      'a group of employees it has',
      { scope: { kind: 'group', titles: [' sagsbehandler'] } },
      'now',
    ],
    [
      'a group of employees it has not',
      { scope: { kind: 'group', titles: ['Pædagog'] } },
      'never',
    ],
  ])('[M19] [M21] [K04] %s', (_, terms, use) =>
    expect(templateUse({ ...openTerms, ...terms }, borgerservice, today)).toBe(
      use,
    ),
  );
});

describe('HR’s words', () => {
  it('[T42] replace the text of a question, and its id stays', () => {
    const { themes } = aQuestionnaire();
    const words = new Map([['culture.1', { da: 'Med vores ord?' }]]);
    const after = rewordedThemes(themes, words);
    expect(after[1].questions[0]).toEqual({
      ...themes[1].questions[0],
      text: { da: 'Med vores ord?' },
    });
    expect(after[0]).toEqual(themes[0]);
  });
});

describe('materials', () => {
  const material = (url: string) =>
    materialsSchema.safeParse({
      formatVersion: 1,
      materials: [
        {
          id: 'm1',
          kind: 'video',
          title: { da: 'Om MUS' },
          url,
          audience: 'all',
          mandatory: false,
        },
      ],
    });

  it.each([
    ['https://intra.skovlund.example/mus', true],
    ['http://intra.skovlund.example/mus', false],
    ['javascript:alert(1)', false],
    ['intra/mus', false],
  ])('[R16] takes %s: %p', (url, taken) =>
    expect(material(url).success).toBe(taken),
  );

  it('says what is wrong with a link, and where', () => {
    const refused = material('ftp://x');
    expect(refused.success || problemsOf(refused.error)).toMatchObject([
      { path: 'materials.0.url' },
    ]);
  });
});
