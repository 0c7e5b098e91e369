import { Question, QuestionnaireDocument, Theme } from '../questionnaires';

/** A question with everything that is needed, and what the test cares about. */
export function aQuestion(parts: Partial<Question> & { id: string }): Question {
  return {
    type: 'freeText',
    text: {
      da: `Hvordan går det med ${parts.id}?`,
      en: `How is ${parts.id} going?`,
    },
    audience: 'both',
    origin: 'template',
    ...parts,
  };
}

/** A theme; questions may be given by id alone. */
export function aTheme(
  parts: Partial<Omit<Theme, 'questions'>> & {
    id: string;
    questions?: Array<Question | string>;
  },
): Theme {
  const questions = (parts.questions ?? []).map(question =>
    typeof question === 'string' ? aQuestion({ id: question }) : question,
  );
  return {
    title: { da: `Tema ${parts.id}`, en: `Theme ${parts.id}` },
    ...parts,
    questions,
  };
}

/** A small form that can be sent: prompts, a row that opens in the talk, own topics. */
export function aQuestionnaire(
  parts: Partial<QuestionnaireDocument> = {},
): QuestionnaireDocument {
  return {
    formatVersion: 1,
    title: 'MUS 2026',
    openingRule: 'bothReady',
    themes: [
      aTheme({
        id: 'work',
        questions: [
          aQuestion({
            id: 'work.1',
            prompts: {
              employee: [
                { da: 'Hvad bidrager du med?', en: 'What do you contribute?' },
              ],
              leader: [{ da: 'Hvad ser du?', en: 'What do you see?' }],
            },
          }),
          aQuestion({
            id: 'work.feedback',
            audience: 'leader',
            opensInTalk: true,
          }),
        ],
      }),
      aTheme({ id: 'culture', questions: ['culture.1', 'culture.2'] }),
      aTheme({ id: 'own', ownTopics: true }),
    ],
    ...parts,
  };
}
