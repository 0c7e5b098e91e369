import { z } from 'zod';

/** One picked topic card. */
export const cardPickSchema = z.object({
  themeId: z.string().min(1).max(80),
  /** The card is a question of the form. */
  questionId: z.string().min(1).max(80),
});

/**
 * What one of the two chooses for a talk, as stored (inside an envelope) and
 * as sent: cards, the most important first (M05), and optional themes (K05).
 */
export const talkChoiceSchema = z.object({
  formatVersion: z.literal(1),
  cards: z.array(cardPickSchema).max(30),
  optionalThemes: z.array(z.string().min(1).max(80)).max(30),
});

export type CardPick = z.infer<typeof cardPickSchema>;
export type TalkChoice = z.infer<typeof talkChoiceSchema>;

/** Nothing chosen yet. */
export const noChoice: TalkChoice = {
  formatVersion: 1,
  cards: [],
  optionalThemes: [],
};
