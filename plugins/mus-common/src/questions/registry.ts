import { date } from './date';
import { freeText } from './freeText';
import { goalsTable } from './goalsTable';
import { guidance } from './guidance';
import { multipleChoice } from './multipleChoice';
import { QuestionType } from './QuestionType';
import { ranking } from './ranking';
import { scale } from './scale';
import { singleChoice } from './singleChoice';
import { yesNo } from './yesNo';

/** Every question type, by the name that stands in questionnaires; in the order the builder offers them. */
export const questionTypes = {
  freeText,
  singleChoice,
  multipleChoice,
  scale,
  yesNo,
  ranking,
  date,
  goalsTable,
  guidance,
} as const satisfies Record<string, QuestionType>;

/** Name of a question type. */
export type QuestionTypeName = keyof typeof questionTypes;

/** The names, in the order of the registry. */
export const questionTypeNames = Object.keys(
  questionTypes,
) as QuestionTypeName[];

/** Is it a type this release knows? */
export function isQuestionType(name: string): name is QuestionTypeName {
  return Object.hasOwn(questionTypes, name);
}

/** The type by that name; one of a newer release is treated as free text. */
export function questionType(name: string): QuestionType {
  return isQuestionType(name) ? questionTypes[name] : questionTypes.freeText;
}
