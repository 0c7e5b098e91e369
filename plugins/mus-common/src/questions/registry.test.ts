import fc from 'fast-check';
import { textGroups } from '../texts';
import {
  answerProblems,
  answerSummary,
  isAnswered,
  isQuestionType,
  questionType,
  questionTypeNames,
  questionTypes,
  takesComment,
} from './index';

const names = questionTypeNames;

describe('question types', () => {
  it.each(names)('%s has a sample that holds', name => {
    const type = questionType(name);
    const { settings, answer } = type.sample;
    expect(isQuestionType(name)).toBe(true);
    expect(type.settings.parse(settings)).toEqual(settings);
    expect(type.problems(answer, settings)).toEqual([]);
    expect(type.answered(answer)).toBe(type.answerable);
    for (const language of ['da', 'en'] as const)
      expect(type.summary(answer, language, settings).length > 0).toBe(
        type.answerable,
      );
  });

  it.each(names)('%s can be begun, has a name, and is empty at first', name => {
    const type = questionType(name);
    expect(type.settings.parse(type.fresh())).toEqual(type.fresh());
    expect(Object.keys(textGroups.questionTypeNames)).toContain(name);
    expect(type.answered({ text: ' \n' })).toBe(false);
    expect(type.answered({ text: '', data: {} })).toBe(false);
    expect(type.problems({ text: '' }, type.fresh())).toEqual([]);
  });

  it.each(names)('%s survives whatever is sent as an answer', name => {
    const question = { type: name, settings: questionType(name).fresh() };
    const asked = question as { type: string; settings: {} };
    const data = fc.dictionary(
      fc.constantFrom('chosen', 'day', 'rows', 'x'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(fc.string(), data, (text, sent) => {
        const answer = { text, data: sent as Record<string, unknown> };
        const problems = answerProblems(asked, answer);
        const summary = answerSummary(asked, answer, 'da');
        expect(Array.from(summary).length).toBeLessThanOrEqual(200);
        expect(summary).not.toMatch(/\n|\[object|undefined/);
        expect(problems.every(({ code }) => code in textGroups.problems)).toBe(
          true,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('treats a type of a newer release as free text', () => {
    expect(questionType('scale2028').answered({ text: 'svar' })).toBe(true);
    expect(questionType('constructor').answerable).toBe(true);
    expect(isAnswered({ type: 'scale2028' }, { text: 'svar' })).toBe(true);
  });

  it('tells when free text is too long', () => {
    const { freeText } = questionTypes;
    expect(freeText.problems({ text: 'a'.repeat(20_000) }, {})).toEqual([]);
    expect(freeText.problems({ text: 'a'.repeat(20_001) }, {})).toEqual([
      { path: 'text', code: 'tooLong', params: { max: 20_000 } },
    ]);
    expect(freeText.problems({ text: 'abc' }, { maxLength: 2 })).toEqual([
      { path: 'text', code: 'tooLong', params: { max: 2 } },
    ]);
  });

  it('does not count blanks as an answer and sums up in one line', () => {
    const { freeText } = questionTypes;
    expect(freeText.answered({ text: ' \n' })).toBe(false);
    expect(freeText.summary({ text: 'to\nlinjer' })).toBe('to linjer');
    expect(
      Array.from(freeText.summary({ text: '😀'.repeat(300) })),
    ).toHaveLength(200);
  });

  it('takes no answer to guidance', () => {
    expect(questionType('guidance').problems({ text: 'x' }, {})).toHaveLength(
      1,
    );
  });
});

describe('choices', () => {
  const { settings } = questionTypes.multipleChoice.sample;
  const asked = { type: 'multipleChoice', settings };
  const chosen = (value: unknown) => ({ text: '', data: { chosen: value } });

  it.each([
    ['not a list', 'kursus', 'badType'],
    ['something else', ['kage'], 'notAllowed'],
    ['the same twice', ['kursus', 'kursus'], 'notAllowed'],
    ['too many', ['kursus', 'sidemand', 'mentor'], 'tooMany'],
  ])('refuses %s', (_, value, code) => {
    expect(answerProblems(asked, chosen(value))[0]).toMatchObject({ code });
  });

  it('refuses two answers to one choice, and a step beyond the scale', () => {
    const one = { type: 'singleChoice', settings };
    expect(answerProblems(one, chosen(['kursus', 'mentor']))).toHaveLength(1);
    const scale = {
      type: 'scale',
      settings: questionTypes.scale.sample.settings,
    };
    expect(answerProblems(scale, chosen(['6']))).toHaveLength(1);
    expect(answerProblems(scale, chosen(['notRelevant']))).toEqual([]);
  });

  it('says what was chosen in words, the scale with its ends', () => {
    const scale = {
      type: 'scale',
      settings: questionTypes.scale.sample.settings,
    };
    const answer = { text: 'Mest om morgenen', data: { chosen: ['4'] } };
    expect(answerSummary(scale, answer, 'da')).toBe(
      '4 af 5 (1 = Sjældent, 5 = Næsten altid) – Mest om morgenen',
    );
    expect(answerSummary(scale, chosen(['notRelevant']), 'en')).toBe(
      'Not relevant',
    );
    const { sample } = questionTypes.ranking;
    expect(
      answerSummary(
        { type: 'ranking', settings: sample.settings },
        sample.answer,
        'da',
      ),
    ).toBe('1. Arbejdsro, 2. Faglighed');
  });

  it('always has a comment with scales and yes or no, and elsewhere where the form wants it', () => {
    expect(names.filter(type => takesComment({ type }))).toEqual([
      'scale',
      'yesNo',
    ]);
    expect(takesComment({ type: 'date', comment: true })).toBe(true);
    expect(takesComment({ type: 'freeText', comment: true })).toBe(false);
  });
});

describe('the goals table', () => {
  const { goalsTable } = questionTypes;
  const { settings } = goalsTable.sample;
  const rows = (...goals: string[]) => ({
    rows: goals.map(goal => ({ goal })),
  });

  it('[K08] takes the columns of the form and no others', () => {
    const answer = (row: object) => ({ text: '', data: { rows: [row] } });
    expect(goalsTable.problems(answer({ goal: 'A' }), settings)).toEqual([]);
    expect(goalsTable.problems(answer({ salary: 'B' }), settings)).toEqual([
      { path: 'data.rows', code: 'notAllowed' },
    ]);
    expect(goalsTable.answered(answer({ goal: ' ' }))).toBe(false);
  });

  it('loses no row of either when two tables are put together', () => {
    expect(goalsTable.merge(rows('A', 'B'), rows('B', 'C', ''))).toEqual(
      rows('A', 'B', 'C'),
    );
  });
});
