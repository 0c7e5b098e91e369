import {
  activityKinds,
  audiences,
  blockKinds,
  mailKinds,
  openingRules,
  parties,
  responsibles,
  terms,
  verdicts,
} from './groups/choices';
import { errors, hints } from './groups/errors';
import {
  authoringHints,
  followUpWarnings,
  operatorTasks,
} from './groups/guidance';
import { needs, nextSteps, overviewColumns } from './groups/nextSteps';
import {
  accessActions,
  accessRoles,
  readerReasons,
  stubReasons,
} from './groups/people';
import { problems } from './groups/problems';
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
import { TextPairs } from './pair';

/** Every group of texts that server and browser share, by name. */
export const textGroups = {
  problems,
  errors,
  hints,
  talkStates,
  planStates,
  taskStates,
  followUpStates,
  sheetStates,
  sheetSignals,
  roundStates,
  roundSteps,
  deliveryStates,
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
  verdicts,
  activityKinds,
  terms,
  responsibles,
  blockKinds,
  mailKinds,
  authoringHints,
  followUpWarnings,
  operatorTasks,
} as const satisfies Record<string, TextPairs>;

/** Name of a group of texts. */
export type TextGroup = keyof typeof textGroups;
/** Code of a text within a group. */
export type TextCode<G extends TextGroup> = keyof (typeof textGroups)[G] &
  string;
/** Code of a problem, see {@link Problem}. */
export type ProblemCode = TextCode<'problems'>;
