import { Problem } from '../problems/problem';
import { Language } from '../texts';
import { AnswerDraft, QuestionType } from './QuestionType';
import { questionType } from './registry';

/** What is needed of a question to judge its answers. */
export interface AskedQuestion {
  readonly type: string;
  readonly comment?: boolean;
  readonly settings?: Record<string, unknown>;
}

/** Settings that fit the type: the question's own, or those of a new one when they do not hold. */
export function settingsOf(question: AskedQuestion): unknown {
  const type = questionType(question.type);
  const own = type.settings.safeParse(question.settings ?? {});
  return own.success ? own.data : type.fresh();
}

/** Is there an open comment field under the answer? */
export function takesComment({ type, comment }: AskedQuestion): boolean {
  const rule = questionType(type).comment;
  return rule === 'always' || (rule === 'optional' && comment === true);
}

/** Has the party said anything in the row? */
export const isAnswered = ({ type }: AskedQuestion, answer: AnswerDraft) =>
  questionType(type).answered(answer);

/** What is wrong with an answer to the question. */
export function answerProblems(
  question: AskedQuestion,
  answer: AnswerDraft,
): Problem[] {
  return questionType(question.type).problems(answer, settingsOf(question));
}

/** The answer in one line, for lists and print. */
export function answerSummary(
  question: AskedQuestion,
  answer: AnswerDraft,
  language: Language,
): string {
  const type: QuestionType = questionType(question.type);
  return type.summary(answer, language, settingsOf(question));
}
