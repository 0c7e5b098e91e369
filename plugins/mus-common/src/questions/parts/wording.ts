import { z } from 'zod';
import { Language } from '../../texts';

/** Words of a setting, in Danish and where somebody wrote it in English. */
export const wordingSchema = z.object({
  da: z.string().trim().min(1).max(200),
  en: z.string().trim().max(200).optional(),
});

/** Words of a setting. */
export type Wording = z.infer<typeof wordingSchema>;

/** The words in one language; Danish where the other is missing. */
export function wordsOf({ da, en }: Wording, language: Language): string {
  return language === 'en' && en ? en : da;
}
