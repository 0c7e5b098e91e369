import { z } from 'zod';
import { QuestionType } from './QuestionType';

const settings = z.object({
  /** More to read under the line; plain text. */
  body: z
    .object({ da: z.string().max(5_000), en: z.string().max(5_000).optional() })
    .optional(),
});

/** A row that only says something: guidance between the questions (T39). */
export const guidance = {
  settings,
  fresh: () => ({}),
  answerable: false,
  comment: 'never',
  answered: () => false,
  problems: ({ text }) =>
    text === '' ? [] : [{ path: 'text', code: 'notAllowed' }],
  summary: () => '',
  sample: {
    settings: {
      body: {
        da: 'MUS er en samtale om udvikling. Løn og kritik hører til i andre samtaler.',
        en: 'MUS is a talk about development. Pay and criticism belong in other talks.',
      },
    },
    answer: { text: '' },
  },
} satisfies QuestionType<typeof settings>;
