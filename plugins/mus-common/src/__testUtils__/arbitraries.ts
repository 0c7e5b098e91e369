import fc from 'fast-check';
import { Question, QuestionnaireDocument, Theme } from '../questionnaires';

const id = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', '1', '2', '.', '-'),
  minLength: 1,
  maxLength: 6,
});
const text = fc.record({
  da: fc.string({ minLength: 1, maxLength: 30 }).map(words => `${words}?`),
});

const question: fc.Arbitrary<Omit<Question, 'id'>> = fc.record({
  type: fc.constantFrom('freeText', 'guidance'),
  text,
  audience: fc.constantFrom(
    'both' as const,
    'employee' as const,
    'leader' as const,
  ),
  origin: fc.constantFrom('template' as const, 'own' as const),
});

/** Any form whose ids are unique. */
export const anyQuestionnaire: fc.Arbitrary<QuestionnaireDocument> = fc
  .uniqueArray(id, { minLength: 1, maxLength: 5 })
  .chain(themeIds =>
    fc.tuple(
      ...themeIds.map(themeId =>
        fc.tuple(
          fc.constant(themeId),
          fc.array(question, { maxLength: 4 }),
          fc.boolean(),
        ),
      ),
    ),
  )
  .map(themes => ({
    formatVersion: 1 as const,
    title: 'MUS',
    openingRule: 'bothReady' as const,
    themes: themes.map(([themeId, questions, ownTopics]): Theme => ({
      id: themeId,
      title: { da: themeId },
      ownTopics,
      questions: questions.map((parts, index) => ({
        ...parts,
        id: `${themeId}.q${index}`,
      })),
    })),
  }));
