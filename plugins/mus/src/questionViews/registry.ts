import { isQuestionType } from '@samtale/backstage-plugin-mus-common';
import type { QuestionTypeName } from '@samtale/backstage-plugin-mus-common';
import { DateAnswer } from './DateAnswer';
import { FreeText } from './FreeText';
import { GoalsTable } from './GoalsTable';
import { Guidance } from './Guidance';
import { MultipleChoice } from './MultipleChoice';
import type { QuestionView } from './QuestionView';
import { Ranking } from './Ranking';
import { Scale } from './Scale';
import { SingleChoice } from './SingleChoice';
import { YesNo } from './YesNo';

/** The view of every question type: a type without one does not compile. */
const questionViews = {
  freeText: FreeText,
  singleChoice: SingleChoice,
  multipleChoice: MultipleChoice,
  scale: Scale,
  yesNo: YesNo,
  ranking: Ranking,
  date: DateAnswer,
  goalsTable: GoalsTable,
  guidance: Guidance,
} satisfies Record<QuestionTypeName, QuestionView>;

/** The view of a type; one of a newer release is shown as free text. */
export function questionView(type: string): QuestionView {
  return isQuestionType(type) ? questionViews[type] : questionViews.freeText;
}
