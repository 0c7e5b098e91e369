import { isQuestionType, questionType, questionTypes } from './index';

describe('question types', () => {
  it.each(Object.keys(questionTypes))('%s has a sample that holds', name => {
    const type = questionType(name);
    const { settings, answer } = type.sample;
    expect(isQuestionType(name)).toBe(true);
    expect(type.settings.parse(settings)).toEqual(settings);
    expect(type.problems(answer, settings)).toEqual([]);
    expect(type.answered(answer)).toBe(type.answerable);
    expect(type.summary(answer, 'da').length > 0).toBe(type.answerable);
  });

  it('treats a type of a newer release as free text', () => {
    expect(questionType('scale2028').answered({ text: 'svar' })).toBe(true);
    expect(questionType('constructor').answerable).toBe(true);
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
