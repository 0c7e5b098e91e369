import { z } from 'zod';
import { commentProblems, hasComment, mostCharacters } from './parts/comment';
import { oneLine } from './parts/oneLine';
import { QuestionType } from './QuestionType';

const settings = z.object({
  /** Height of the empty field, in lines. */
  lines: z.number().int().min(1).max(20).optional(),
  /** A shorter limit that the form wants. */
  maxLength: z.number().int().min(1).max(mostCharacters).optional(),
});

/** "Åbent kommentarfelt": an open field for text (T12). */
export const freeText = {
  settings,
  fresh: () => ({}),
  answerable: true,
  comment: 'never',
  answered: hasComment,
  problems: (answer, { maxLength }) => commentProblems(answer, maxLength),
  summary: ({ text }) => oneLine(text),
  sample: {
    settings: { lines: 4 },
    answer: {
      text: 'Jeg er glad for vagterne i borgerservice og vil gerne lære mere om boligstøtte.',
    },
  },
} satisfies QuestionType<typeof settings>;
