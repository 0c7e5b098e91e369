import { aQuestionnaire, aTheme } from '../testUtils';
import {
  mostQuestionsPerTheme,
  questionnaireDocumentSchema,
} from './documentSchema';

const withQuestions = (count: number) =>
  aQuestionnaire({
    themes: [
      aTheme({
        id: 'work',
        questions: Array.from({ length: count }, (_, at) => `own.${at}`),
      }),
    ],
  });

describe('the form', () => {
  it('takes 200 questions in one theme, and no more', () => {
    const takes = (count: number) =>
      questionnaireDocumentSchema.safeParse(withQuestions(count)).success;
    expect(mostQuestionsPerTheme).toBe(200);
    expect(takes(mostQuestionsPerTheme)).toBe(true);
    expect(takes(mostQuestionsPerTheme + 1)).toBe(false);
  });
});
