import { isQuestionType } from '@samtale/backstage-plugin-mus-common';
import type { QuestionTypeName } from '@samtale/backstage-plugin-mus-common';
import { FreeText } from './FreeText';
import { Guidance } from './Guidance';
import type { QuestionView } from './QuestionView';

/** The view of every question type: a type without one does not compile. */
const questionViews = {
  freeText: FreeText,
  guidance: Guidance,
} satisfies Record<QuestionTypeName, QuestionView>;

/** The view of a type; one of a newer release is shown as free text. */
export function questionView(type: string): QuestionView {
  return isQuestionType(type) ? questionViews[type] : questionViews.freeText;
}
