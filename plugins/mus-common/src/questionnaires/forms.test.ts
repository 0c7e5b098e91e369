import { aQuestion, aQuestionnaire, aTheme } from '../testUtils';
import {
  authoringHints,
  compose,
  forParty,
  mayAnswer,
  ownTopicId,
  publishProblems,
  readDocument,
  whatChanged,
} from './index';

describe('forParty', () => {
  const document = aQuestionnaire();

  it('[T14] shows each side its own rows and prompts', () => {
    const rows = (party: 'employee' | 'leader') =>
      forParty(document, party).flatMap(theme =>
        theme.rows.map(row => row.question.id),
      );
    expect(rows('employee')).toEqual(['work.1', 'culture.1', 'culture.2']);
    expect(rows('leader')).toEqual([
      'work.1',
      'work.feedback',
      'culture.1',
      'culture.2',
    ]);
    const prompt = (party: 'employee' | 'leader') =>
      forParty(document, party)[0].rows[0].prompts.map(({ da }) => da);
    expect(prompt('employee')).toEqual(['Hvad bidrager du med?']);
    expect(prompt('leader')).toEqual(['Hvad ser du?']);
  });

  it('leaves out themes that have nothing for the side, keeps those for own topics', () => {
    const lonely = aQuestionnaire({
      themes: [
        aTheme({
          id: 'a',
          questions: [aQuestion({ id: 'a.1', audience: 'leader' })],
        }),
        aTheme({ id: 'b', ownTopics: true }),
      ],
    });
    expect(forParty(lonely, 'employee').map(({ theme }) => theme.id)).toEqual([
      'b',
    ]);
  });

  it.each([
    ['employee', 'work.1', true],
    ['employee', 'work.feedback', false],
    ['leader', 'work.feedback', true],
    ['employee', 'nothing', false],
    ['employee', ownTopicId('own', 1), true],
    ['leader', ownTopicId('own', 10), true],
    ['employee', ownTopicId('own', 0), false],
    ['employee', ownTopicId('own', 11), false],
    ['employee', ownTopicId('work', 1), false],
  ] as const)('the %s may answer %s: %s', (party, id, may) =>
    expect(mayAnswer(document, party, id)).toBe(may),
  );

  it('takes no answer to a row that only says something', () => {
    const form = aQuestionnaire({
      themes: [
        aTheme({
          id: 'a',
          questions: [aQuestion({ id: 'a.1', type: 'guidance' })],
        }),
      ],
    });
    expect(mayAnswer(form, 'employee', 'a.1')).toBe(false);
  });
});

describe('publishProblems', () => {
  const codes = (themes: Parameters<typeof aTheme>[0][]) =>
    publishProblems(aQuestionnaire({ themes: themes.map(aTheme) })).map(
      ({ path, code }) => `${path} ${code}`,
    );

  it('has nothing to say about a form that can be sent', () =>
    expect(publishProblems(aQuestionnaire())).toEqual([]));

  it.each<[string, Parameters<typeof aTheme>[0][], string]>([
    [
      'no question at all',
      [{ id: 'a', ownTopics: true }],
      'themes noQuestions',
    ],
    [
      'only guidance',
      [{ id: 'a', questions: [aQuestion({ id: 'q', type: 'guidance' })] }],
      'themes noQuestions',
    ],
    [
      'nothing for the employee',
      [{ id: 'a', questions: [aQuestion({ id: 'q', audience: 'leader' })] }],
      'themes noQuestionsForEmployee',
    ],
    [
      'nothing for the leader',
      [{ id: 'a', questions: [aQuestion({ id: 'q', audience: 'employee' })] }],
      'themes noQuestionsForLeader',
    ],
    [
      'an empty theme',
      [{ id: 'a', questions: ['q'] }, { id: 'b' }],
      'themes.1 emptyTheme',
    ],
    [
      'the same id twice',
      [
        { id: 'a', questions: ['q'] },
        { id: 'b', questions: ['q'] },
      ],
      'themes duplicateId',
    ],
    [
      'the same theme twice',
      [
        { id: 'a', questions: ['q'] },
        { id: 'a', questions: ['r'] },
      ],
      'themes duplicateId',
    ],
    [
      'a type nobody knows',
      [
        {
          id: 'a',
          questions: ['p', aQuestion({ id: 'q', type: 'scale2028' })],
        },
      ],
      'themes.0.questions.1 unknownQuestionType',
    ],
    [
      'settings of another type',
      [
        {
          id: 'a',
          questions: [aQuestion({ id: 'q', settings: { lines: 'many' } })],
        },
      ],
      'themes.0.questions.0 badSettings',
    ],
    [
      'an employee row that opens in the talk',
      [
        {
          id: 'a',
          questions: [
            'p',
            aQuestion({ id: 'q', audience: 'employee', opensInTalk: true }),
          ],
        },
      ],
      'themes.0.questions.1 opensInTalkNeedsLeader',
    ],
  ])('tells of %s', (_, themes, problem) =>
    expect(codes(themes)).toEqual([problem]),
  );
});

describe('compose', () => {
  it('[K06] puts optional themes before the last, once each, and keeps every id', () => {
    const base = aQuestionnaire();
    const made = compose(base, {
      title: 'Borgerservice',
      optionalThemes: [
        aTheme({ id: 'mobility', questions: ['m.1'] }),
        aTheme({ id: 'work' }),
      ],
    });
    expect(made.title).toBe('Borgerservice');
    expect(made.themes.map(({ id }) => id)).toEqual([
      'work',
      'culture',
      'mobility',
      'own',
    ]);
    expect(base.themes).toHaveLength(3);
  });
});

describe('whatChanged', () => {
  const before = aQuestionnaire({
    themes: [
      aTheme({ id: 'a', questions: ['1', '2', '3'] }),
      aTheme({ id: 'b', questions: ['4'] }),
    ],
  });
  const after = aQuestionnaire({
    themes: [
      aTheme({
        id: 'a',
        questions: ['2', aQuestion({ id: '1', text: { da: 'Nyt?' } })],
      }),
      aTheme({
        id: 'b',
        questions: [aQuestion({ id: '4', priority: true }), '5'],
      }),
    ],
  });

  it('names what was added, dropped, reworded, moved and set', () => {
    expect(whatChanged(before, before)).toEqual([]);
    expect(
      whatChanged(before, after).map(
        ({ kind, questionId }) => `${kind} ${questionId}`,
      ),
    ).toEqual(['dropped 3', 'reworded 1', 'moved 1', 'settings 4', 'added 5']);
  });

  it('does not see the order of keys in what was stored', () => {
    const turned = JSON.parse(JSON.stringify(before), (_, value: unknown) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    ) as typeof before;
    expect(whatChanged(before, turned)).toEqual([]);
  });
});

describe('authoringHints', () => {
  it.each([
    ['Hvordan går det med opgaverne?', []],
    ['Føler du dig klædt på?', ['yesNo']],
    ['Hvad går godt, og hvad er svært?', ['twoInOne']],
    ['Hvad mangler du?', ['onlyProblems']],
    ['Hvad fungerer, når noget er svært?', []],
    ['Hvordan har dit helbred det?', ['health']],
    [`Hvordan ${'x'.repeat(220)}`, ['tooSpecific']],
  ])('[T38] %s', (text, hints) => expect(authoringHints(text)).toEqual(hints));
});

describe('readDocument', () => {
  it('reads what was stored and refuses what is no form', () => {
    const form = aQuestionnaire();
    expect(readDocument(JSON.stringify(form))).toEqual(form);
    expect(() => readDocument('{"formatVersion":99}')).toThrow();
  });
});
