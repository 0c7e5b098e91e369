import { z } from 'zod';
import { QuestionType } from './QuestionType';

/** Longest answer that can be stored, in UTF-16 code units. */
const mostCharacters = 20_000;

const settings = z.object({
  /** Height of the empty field, in lines. */
  lines: z.number().int().min(1).max(20).optional(),
  /** A shorter limit that the form wants. */
  maxLength: z.number().int().min(1).max(mostCharacters).optional(),
});

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** "Åbent kommentarfelt": an open field for text (T12). */
export const freeText = {
  settings,
  answerable: true,
  answered: ({ text }) => text.trim() !== '',
  problems: ({ text }, { maxLength = mostCharacters }) =>
    text.length > maxLength
      ? [{ path: 'text', code: 'tooLong', params: { max: maxLength } }]
      : [],
  summary: ({ text }) => {
    const line = Array.from(oneLine(text));
    return line.length > 200
      ? `${line.slice(0, 199).join('')}…`
      : line.join('');
  },
  sample: {
    settings: { lines: 4 },
    answer: {
      text: 'Jeg er glad for vagterne i borgerservice og vil gerne lære mere om boligstøtte.',
    },
  },
} satisfies QuestionType<typeof settings>;
