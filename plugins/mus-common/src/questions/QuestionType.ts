import { z } from 'zod';
import { Problem } from '../problems/problem';
import { Language } from '../texts';

/** What one party wrote in a row, as far as a question type looks at it. */
export interface AnswerDraft {
  /** The free text; of other types the open comment under the answer. */
  readonly text: string;
  readonly data?: Record<string, unknown>;
}

/**
 * Does an open comment field stand under the answer: never (the answer is
 * text itself), where the form switches it on, or always?
 */
export type CommentRule = 'never' | 'optional' | 'always';

/**
 * One type of question. A new type is one file like this, one line in the
 * registry and one view in the frontend.
 */
export interface QuestionType<S extends z.ZodType = z.ZodType> {
  /** Shape of the question's `settings`. */
  readonly settings: S;
  /** Settings of a new question of this type. */
  readonly fresh: () => z.infer<S>;
  /** False for rows that only say something. */
  readonly answerable: boolean;
  readonly comment: CommentRule;
  /** Has the party said anything? */
  answered(answer: AnswerDraft): boolean;
  /** What is wrong with the answer; paths are relative to it. */
  problems(answer: AnswerDraft, settings: z.infer<S>): Problem[];
  /** The answer in one line of at most 200 characters, for lists and print. */
  summary(
    answer: AnswerDraft,
    language: Language,
    settings: z.infer<S>,
  ): string;
  /** Two answers put together, where mine in place of theirs would lose words. */
  merge?(
    theirs: Record<string, unknown>,
    mine: Record<string, unknown>,
  ): Record<string, unknown>;
  /** Settings and an answer as they look in real life; every test walks over them. */
  readonly sample: {
    readonly settings: z.infer<S>;
    readonly answer: AnswerDraft;
  };
}
