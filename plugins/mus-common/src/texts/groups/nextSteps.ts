import { TextPairs } from '../pair';

/** The one step that stands next for me in a talk; verbs, for buttons and cards. */
export const nextSteps = {
  prepare: { da: 'Forbered dig', en: 'Prepare' },
  continuePreparing: { da: 'Fortsæt din forberedelse', en: 'Go on preparing' },
  waitForOther: { da: 'Vent på den anden', en: 'Wait for the other' },
  haveTalk: { da: 'Hold samtalen', en: 'Have the talk' },
  makePlan: { da: 'Lav handleplanen', en: 'Make the action plan' },
  finishPlan: { da: 'Gør handleplanen færdig', en: 'Finish the action plan' },
  confirmPlan: { da: 'Godkend handleplanen', en: 'Confirm the action plan' },
  waitForConfirmation: {
    da: 'Vent på den andens godkendelse',
    en: 'Wait for the other to confirm',
  },
  followUp: {
    da: 'Følg op på handleplanen',
    en: 'Follow up on the action plan',
  },
  workOnPlan: { da: 'Arbejd med handleplanen', en: 'Work on the action plan' },
  nothing: { da: 'Intet lige nu', en: 'Nothing right now' },
} as const satisfies TextPairs;

/** What needs the leader first in the overview; short, for chips and filters. */
export const needs = {
  planMissing: { da: 'Mangler handleplan', en: 'Action plan missing' },
  followUpMissed: { da: 'Opfølgning ikke afholdt', en: 'Follow-up not held' },
  followUpDue: { da: 'Opfølgning forfalden', en: 'Follow-up due' },
  confirm: { da: 'Venter på din godkendelse', en: 'Waits for you to confirm' },
  provisional: { da: 'Afventer opsamling', en: 'Waits to be settled' },
  overdueTasks: { da: 'Overskredne opgaver', en: 'Overdue tasks' },
  answerTime: {
    da: 'Svar på forslag til tid',
    en: 'Answer the proposed times',
  },
  startTalk: { da: 'Klar til samtale', en: 'Ready for the talk' },
  answer: { da: 'Mangler din forberedelse', en: 'Needs your preparation' },
  notReached: { da: 'Ikke nået pr. mail', en: 'Not reached by mail' },
  invite: { da: 'Mangler invitation', en: 'Needs an invitation' },
  none: { da: 'Intet lige nu', en: 'Nothing right now' },
} as const satisfies TextPairs;

/** Headings of the overview's columns. */
export const overviewColumns = {
  employee: { da: 'Medarbejder', en: 'Employee' },
  needs: { da: 'Kræver dig', en: 'Needs you' },
  employeeSheet: {
    da: 'Medarbejderens forberedelse',
    en: 'Employee’s preparation',
  },
  leaderSheet: { da: 'Din forberedelse', en: 'Your preparation' },
  talk: { da: 'MUS', en: 'Talk' },
  plan: { da: 'Handleplan', en: 'Action plan' },
  followUp: { da: 'Næste opfølgning', en: 'Next follow-up' },
  tasks: { da: 'Opgaver', en: 'Tasks' },
} as const satisfies TextPairs;
