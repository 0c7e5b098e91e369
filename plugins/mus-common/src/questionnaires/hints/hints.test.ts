import { aQuestion, aQuestionnaire, aTheme } from '../../testUtils';
import { authoringHints } from './authoringHints';
import { estimatedMinutes } from './estimatedMinutes';
import { formHints } from './formHints';

const asking = (id: string, da: string) => aQuestion({ id, text: { da } });
const codes = (document: Parameters<typeof formHints>[0]) =>
  formHints(document).map(({ code }) => code);

describe('advice about one question', () => {
  it.each([
    ['leading', 'Er du enig i, at teamet fungerer?'],
    ['leading', 'Synes du ikke, at vi har det godt?'],
    ['leading', 'Do you agree that the team works?'],
    ['yesNo', 'Er du glad for vagtplanen?'],
    ['twoInOne', 'Hvad lykkes? Og hvad er svært?'],
    ['health', 'Hvordan går det med dit helbred?'],
    ['onlyProblems', 'Hvilke udfordringer har du?'],
    ['tooSpecific', `Hvad tænker du om ${'en ting og '.repeat(9)}mere?`],
  ])('[T38] says %s about “%s”', (code, text) => {
    expect(authoringHints(text)).toContain(code);
  });

  it.each([
    'Hvad lykkes godt for dig i samarbejdet?',
    'Hvordan oplever du samarbejdet i teamet?',
    'Hvad giver dig energi i dit arbejde?',
  ])('[T38] has nothing to say about “%s”', text => {
    expect(authoringHints(text)).toEqual([]);
  });
});

describe('advice that keeps a form appreciative', () => {
  it('[K11] speaks up when a question or a theme asks only for what is hard, and is silent when it asks for strengths too', () => {
    const hard = asking('a', 'Hvilke problemer har du i samarbejdet?');
    const both = asking('b', 'Hvad lykkes i samarbejdet, og hvad er svært?');
    expect(authoringHints(hard.text.da)).toContain('onlyProblems');
    expect(authoringHints(both.text.da)).not.toContain('onlyProblems');
    const form = (questions: (typeof hard)[]) =>
      aQuestionnaire({ themes: [aTheme({ id: 't', questions })] });
    expect(codes(form([hard]))).toContain('onlyProblemsTheme');
    expect(codes(form([hard, both]))).not.toContain('onlyProblemsTheme');
  });
});

describe('advice about the form', () => {
  it('[T38] tells when there are too many questions, not counting guidance and optional themes', () => {
    const many = Array.from({ length: 13 }, (_, at) =>
      asking(`q${at}`, `Spørgsmål nummer ${at} om ${'abcdefghijklm'[at]}xyz?`),
    );
    const form = (questions: typeof many, kind?: 'optional') =>
      aQuestionnaire({ themes: [aTheme({ id: 't', kind, questions })] });
    expect(formHints(form(many))).toEqual([
      { code: 'tooManyQuestions', params: { count: 13, most: 12 } },
    ]);
    expect(codes(form(many, 'optional'))).toEqual([]);
    const said = { ...many[0], type: 'guidance' };
    expect(codes(form([said, ...many.slice(1)]))).toEqual([]);
  });

  it('[T38] tells what is asked twice of the same person', () => {
    const form = (audience: 'both' | 'leader') =>
      aQuestionnaire({
        themes: [
          aTheme({
            id: 't',
            questions: [
              {
                ...asking('a', 'Hvad lykkes godt i dit arbejde?'),
                audience: 'employee',
              },
              { ...asking('b', 'Hvad lykkes godt i dit arbejde'), audience },
            ],
          }),
        ],
      });
    expect(codes(form('both'))).toEqual(['askedTwice']);
    expect(codes(form('leader'))).toEqual([]);
  });

  it('[T38] tells which theme asks only for what is hard', () => {
    const hard = asking('a', 'Hvad er svært i samarbejdet?');
    const good = asking('b', 'Hvad lykkes i samarbejdet?');
    const form = aQuestionnaire({
      themes: [
        aTheme({ id: 'hard', questions: [hard] }),
        aTheme({ id: 'even', questions: [{ ...hard, id: 'c' }, good] }),
      ],
    });
    expect(formHints(form).map(({ themeId }) => themeId)).toContain('hard');
    expect(formHints(form).map(({ themeId }) => themeId)).not.toContain('even');
  });

  it('[T38] estimates how long each side needs', () => {
    const form = aQuestionnaire({
      themes: [
        aTheme({
          id: 't',
          questions: [
            asking('a', 'A?'),
            { ...asking('b', 'B?'), type: 'scale' },
            { ...asking('c', 'C?'), audience: 'leader' },
          ],
        }),
        aTheme({ id: 'o', kind: 'optional', questions: ['d', 'e'] }),
      ],
    });
    expect(estimatedMinutes(form, 'employee')).toBe(6);
    expect(estimatedMinutes(form, 'leader')).toBe(10);
  });
});
