import { QuestionnaireDocument } from '@samtale/backstage-plugin-mus-common';

/** So many questions, all under one theme: a page of the preparation shows one theme at a time. */
export const questionCount = 200;

/** The rows that are written in: both ends and two in between. */
export const writtenRows = [0, 66, 133, 199];

/** Id of a question of the form. */
export const questionId = (at: number) => `bench.${at + 1}`;

/** Words of a question. */
export const questionText = (at: number) =>
  `Spørgsmål ${at + 1}: Hvad vil du gerne have, at vi taler om her?`;

/** A form of free-text questions, each with a prompt for either side. */
export function twoHundred(title: string): QuestionnaireDocument {
  const questions = Array.from({ length: questionCount }, (_, at) => ({
    id: questionId(at),
    type: 'freeText',
    text: { da: questionText(at) },
    prompts: {
      employee: [{ da: 'Tænk på noget, der lykkedes.' }],
      leader: [{ da: 'Tænk på noget, du har set lykkes.' }],
    },
    audience: 'both' as const,
    origin: 'own' as const,
  }));
  return {
    formatVersion: 1,
    title,
    openingRule: 'bothReady',
    themes: [{ id: 'bench.theme', title: { da: 'Arbejdet' }, questions }],
  };
}
