import {
  QuestionTypeName,
  isQuestionType,
  takesComment,
} from '../../questions';
import { Question, QuestionnaireDocument } from '../documentSchema';
import { forParty } from '../forParty';

/** Minutes it takes to answer one question of a type, by what people told who timed themselves. */
const minutesOf: Record<QuestionTypeName, number> = {
  freeText: 4,
  singleChoice: 0.5,
  multipleChoice: 1,
  scale: 0.5,
  yesNo: 0.5,
  ranking: 1.5,
  date: 0.5,
  goalsTable: 8,
  guidance: 0.5,
};

/** A comment is written by some, so it counts for less than a text. */
const comment = 1;

function minutesFor(question: Question): number {
  const type = isQuestionType(question.type) ? question.type : 'freeText';
  return minutesOf[type] + (takesComment(question) ? comment : 0);
}

/**
 * How long one side needs to prepare, in whole minutes; themes that are
 * optional are left out. An estimate for who builds the form, not a promise.
 */
export function estimatedMinutes(
  document: QuestionnaireDocument,
  party: 'employee' | 'leader',
): number {
  const questions = forParty(document, party)
    .filter(({ theme }) => theme.kind !== 'optional')
    .flatMap(({ rows }) => rows.map(({ question }) => question));
  return Math.ceil(
    questions.reduce((sum, question) => sum + minutesFor(question), 0),
  );
}
