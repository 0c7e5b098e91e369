import { freeText } from './freeText';
import { guidance } from './guidance';
import { QuestionType } from './QuestionType';

/** Every question type, by the name that stands in questionnaires. */
export const questionTypes = { freeText, guidance } as const satisfies Record<
  string,
  QuestionType
>;

/** Name of a question type. */
export type QuestionTypeName = keyof typeof questionTypes;

/** Is it a type this release knows? */
export function isQuestionType(name: string): name is QuestionTypeName {
  return Object.hasOwn(questionTypes, name);
}

/** The type by that name; one of a newer release is treated as free text. */
export function questionType(name: string): QuestionType {
  return isQuestionType(name) ? questionTypes[name] : questionTypes.freeText;
}
