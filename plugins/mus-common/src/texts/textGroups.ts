import {
  activityKinds,
  audiences,
  blockKinds,
  mailKinds,
  mailVariants,
  openingRules,
  parties,
  responsibles,
  terms,
  verdicts,
} from './groups/choices';
import {
  bookingStates,
  bookingWarnings,
  postponeReasons,
  talkRequestStates,
} from './groups/booking';
import { deliveryReasons, relayFaults } from './groups/delivery';
import {
  actionHints,
  cadences,
  effects,
  planChanges,
  servedBy,
  settlements,
} from './groups/plans';
import { errors, hints } from './groups/errors';
import { minutesKinds, minutesStates, reachedStates } from './groups/minutes';
import {
  authoringHints,
  followUpWarnings,
  formHints,
  operatorTasks,
} from './groups/guidance';
import { needs, nextSteps, overviewColumns } from './groups/nextSteps';
import {
  accessActions,
  accessRoles,
  readerReasons,
  stubReasons,
} from './groups/people';
import { printWords } from './groups/print';
import { problems } from './groups/problems';
import { formChanges, formPrint } from './groups/forms';
import { importProblems } from './groups/imports';
import { answerWords, questionTypeNames } from './groups/questions';
import {
  deliveryStates,
  followUpStates,
  planStates,
  roundStates,
  roundSteps,
  sheetSignals,
  sheetStates,
  talkStates,
  taskStates,
} from './groups/states';
import { taskFilterNames, taskSortNames } from './groups/tasks';
import { materialKinds, templateUses } from './groups/templates';
import { TextPairs } from './pair';

/** Every group of texts that server and browser share, by name. */
export const textGroups = {
  problems,
  errors,
  hints,
  talkStates,
  bookingStates,
  bookingWarnings,
  postponeReasons,
  talkRequestStates,
  planStates,
  minutesStates,
  minutesKinds,
  reachedStates,
  taskStates,
  followUpStates,
  sheetStates,
  sheetSignals,
  templateUses,
  materialKinds,
  roundStates,
  roundSteps,
  deliveryStates,
  deliveryReasons,
  relayFaults,
  nextSteps,
  needs,
  overviewColumns,
  readerReasons,
  stubReasons,
  accessActions,
  accessRoles,
  parties,
  openingRules,
  audiences,
  questionTypeNames,
  answerWords,
  verdicts,
  activityKinds,
  terms,
  responsibles,
  blockKinds,
  mailKinds,
  mailVariants,
  authoringHints,
  formHints,
  formChanges,
  formPrint,
  importProblems,
  followUpWarnings,
  operatorTasks,
  printWords,
  taskFilterNames,
  taskSortNames,
  actionHints,
  cadences,
  effects,
  planChanges,
  servedBy,
  settlements,
} as const satisfies Record<string, TextPairs>;

/** Name of a group of texts. */
export type TextGroup = keyof typeof textGroups;
/** Code of a text within a group. */
export type TextCode<G extends TextGroup> = keyof (typeof textGroups)[G] &
  string;
/** Code of a problem, see {@link Problem}. */
export type ProblemCode = TextCode<'problems'>;
