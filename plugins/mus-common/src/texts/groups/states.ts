import { TextPairs } from '../pair';

/** States of a talk, exactly as the glossary has them. */
export const talkStates = {
  invited: { da: 'Inviteret', en: 'Invited' },
  preparing: { da: 'Forbereder', en: 'Preparing' },
  ready: { da: 'Klar til samtale', en: 'Ready for the talk' },
  held: { da: 'Samtale holdt', en: 'Talk held' },
  agreed: { da: 'Handleplan godkendt', en: 'Action plan confirmed' },
  followingUp: { da: 'Under opfølgning', en: 'Following up' },
  closed: { da: 'Afsluttet', en: 'Closed' },
  postponed: { da: 'Udskudt', en: 'Postponed' },
  declined: { da: 'Takket nej', en: 'Declined' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
} as const satisfies TextPairs;

/** States of an action plan. */
export const planStates = {
  draft: { da: 'Kladde', en: 'Draft' },
  awaitingConfirmation: {
    da: 'Afventer godkendelse',
    en: 'Awaiting confirmation',
  },
  confirmed: { da: 'Godkendt', en: 'Confirmed' },
  changedSinceConfirmed: {
    da: 'Ændret siden godkendelse',
    en: 'Changed since confirmed',
  },
  closed: { da: 'Afsluttet', en: 'Closed' },
} as const satisfies TextPairs;

/** States of a task; `overdue` is computed from its deadline. */
export const taskStates = {
  planned: { da: 'Planlagt', en: 'Planned' },
  started: { da: 'I gang', en: 'Started' },
  done: { da: 'Udført', en: 'Done' },
  dropped: { da: 'Udgået', en: 'Dropped' },
  overdue: { da: 'Overskredet', en: 'Overdue' },
} as const satisfies TextPairs;

/** States of a follow-up. */
export const followUpStates = {
  scheduled: { da: 'Planlagt', en: 'Scheduled' },
  due: { da: 'Forfalden', en: 'Due' },
  held: { da: 'Holdt', en: 'Held' },
  missed: { da: 'Ikke afholdt', en: 'Not held' },
} as const satisfies TextPairs;

/** My own preparation, as I see it. */
export const sheetStates = {
  notStarted: { da: 'Ikke begyndt', en: 'Not started' },
  cardsPicked: { da: 'Emnekort sendt', en: 'Topic cards sent' },
  cardsExchanged: { da: 'Emnekort udvekslet', en: 'Topic cards exchanged' },
  draft: { da: 'Kladde', en: 'Draft' },
  ready: { da: 'Klar', en: 'Ready' },
  onPaper: { da: 'Forberedt på papir', en: 'Prepared on paper' },
} as const satisfies TextPairs;

/** All that the other sees of a preparation before it opens. */
export const sheetSignals = {
  notReady: { da: 'Ikke klar', en: 'Not ready' },
  ready: { da: 'Klar', en: 'Ready' },
  onPaper: { da: 'På papir', en: 'On paper' },
} as const satisfies TextPairs;

/** States of a round. */
export const roundStates = {
  preparing: { da: 'Under forberedelse', en: 'Being prepared' },
  sent: { da: 'Sendt ud', en: 'Sent out' },
  closed: { da: 'Afsluttet', en: 'Closed' },
} as const satisfies TextPairs;

/** States of a mail or portal message. */
export const deliveryStates = {
  scheduled: { da: 'Planlagt', en: 'Scheduled' },
  claimed: { da: 'Sendes nu', en: 'Being sent' },
  handover: { da: 'Sendes nu', en: 'Being sent' },
  sent: { da: 'Sendt', en: 'Sent' },
  uncertain: {
    da: 'Uvist om den nåede frem',
    en: 'Not known whether it arrived',
  },
  blocked: {
    da: 'Mangler en brugbar mailadresse',
    en: 'No usable mail address',
  },
  dead: { da: 'Kunne ikke sendes', en: 'Could not be sent' },
  cancelled: { da: 'Annulleret', en: 'Cancelled' },
} as const satisfies TextPairs;

/** The four steps of a round (T02). */
export const roundSteps = {
  kickOff: { da: 'Fælles opstart', en: 'Joint kick-off' },
  talks: { da: 'Samtaler', en: 'Talks' },
  wrapUp: { da: 'Fælles opsamling', en: 'Joint wrap-up' },
  followUp: { da: 'Opfølgning', en: 'Follow-up' },
} as const satisfies TextPairs;
