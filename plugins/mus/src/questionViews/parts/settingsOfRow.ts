import {
  questionTypes,
  settingsOf,
} from '@samtale/backstage-plugin-mus-common';
import type {
  Question,
  QuestionTypeName,
} from '@samtale/backstage-plugin-mus-common';

type Fresh<T extends QuestionTypeName> = ReturnType<
  (typeof questionTypes)[T]['fresh']
>;

/** Settings that hold, whatever stands in the form. */
export function settingsOfRow<T extends QuestionTypeName>(
  type: T,
  question: Pick<Question, 'settings'>,
): Fresh<T> {
  return settingsOf({ type, settings: question.settings }) as Fresh<T>;
}
