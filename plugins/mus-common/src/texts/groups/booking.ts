import { TextPairs } from '../pair';

/** What can stand in the way of a time for the talk. */
export const bookingProblems = {
  timeInPast: {
    da: 'Tidspunktet er passeret. Vælg et, der kommer.',
    en: 'The time has passed. Choose one to come.',
  },
  timeDoesNotExist: {
    da: 'Klokkeslættet findes ikke den dag, fordi uret stilles frem. Vælg et andet.',
    en: 'This time does not exist that day, because the clock is put forward. Choose another.',
  },
  httpsOnly: {
    da: 'Et link skal begynde med https://.',
    en: 'A link must begin with https://.',
  },
  timeGone: {
    da: 'Forslaget gælder ikke mere. Se de nye tidspunkter.',
    en: 'This proposal is no longer open. See the new times.',
  },
  ownProposal: {
    da: 'Det er dit eget forslag. Den anden skal svare på det.',
    en: 'This is your own proposal. The other is to answer it.',
  },
  onlyLeaderBooks: {
    da: 'Foreslå et tidspunkt. Kun lederen kan lægge et fast.',
    en: 'Propose a time. Only the leader can fix one.',
  },
  nothingBooked: {
    da: 'Der er ikke aftalt noget tidspunkt.',
    en: 'No time is agreed.',
  },
} as const satisfies TextPairs;

/** What can stand in the way of holders, requests, invitations and postponing. */
export const participationProblems = {
  holderTooLate: {
    da: 'Forberedelsen er begyndt. En anden samtaleleder kan først vælges til næste samtale.',
    en: 'The preparation has begun. Another talk holder can only be named for the next talk.',
  },
  holderWhileBooked: {
    da: 'Der er aftalt et tidspunkt. Aflys det, før du vælger en anden samtaleleder.',
    en: 'A time is agreed. Call it off before you name another talk holder.',
  },
  hasOpenTalk: {
    da: 'Der er allerede en samtale, som ikke er holdt endnu.',
    en: 'There is already a talk that has not been held yet.',
  },
  hasOpenTalkNamed: {
    da: '{name} har allerede en samtale, som ikke er holdt endnu.',
    en: '{name} already has a talk that has not been held yet.',
  },
  askedAlready: {
    da: 'Du har allerede bedt om en samtale.',
    en: 'You have already asked for a talk.',
  },
  noLeaderToAsk: {
    da: 'Du har ingen leder endnu. HR kan tilknytte en.',
    en: 'You have no leader yet. HR can assign one.',
  },
  requestAnswered: {
    da: 'Der er allerede svaret på ønsket.',
    en: 'The request has been answered already.',
  },
  dayInPast: {
    da: 'Dagen er passeret. Vælg en, der kommer.',
    en: 'The day has passed. Choose one to come.',
  },
  talkWithdrawn: {
    da: 'Invitationen er trukket tilbage.',
    en: 'The invitation was withdrawn.',
  },
  withdrawTooLate: {
    da: 'Der er skrevet i forberedelsen. Udskyd samtalen i stedet, så intet går tabt.',
    en: 'Something is written in the preparation. Postpone the talk instead, so that nothing is lost.',
  },
  invitedAgainToday: {
    da: 'Invitationen er sendt igen i dag. Vent til i morgen.',
    en: 'The invitation was sent again today. Wait until tomorrow.',
  },
  onlyLeader: {
    da: 'Det kan kun lederen i samtalen.',
    en: 'Only the leader of the talk can do this.',
  },
  onlyEmployee: {
    da: 'Det kan kun medarbejderen.',
    en: 'Only the employee can do this.',
  },
  mayNotDecline: {
    da: 'Alle skal have en årlig samtale, så den kan ikke afvises her. Tal med din leder.',
    en: 'Everybody shall have a yearly talk, so it cannot be declined here. Speak with your leader.',
  },
  notSetAside: {
    da: 'Samtalen er ikke udskudt.',
    en: 'The talk is not postponed.',
  },
} as const satisfies TextPairs;

/** Where the agreement about the time stands. */
export const bookingStates = {
  none: { da: 'Intet tidspunkt endnu', en: 'No time yet' },
  proposed: { da: 'Foreslået', en: 'Proposed' },
  booked: { da: 'Aftalt', en: 'Agreed' },
  cancelled: { da: 'Aflyst', en: 'Called off' },
} as const satisfies TextPairs;

/** What to know about a time before choosing it. */
export const bookingWarnings = {
  weekend: { da: 'Dagen er en {weekday}.', en: 'The day is a {weekday}.' },
  holiday: {
    da: 'Dagen er en helligdag ({name}).',
    en: 'The day is a public holiday ({name}).',
  },
  outsideHours: {
    da: 'Tidspunktet ligger uden for kl. 7–18.',
    en: 'The time is outside 7 to 18 o’clock.',
  },
  busy: {
    da: 'Du har en anden samtale kl. {time} den dag.',
    en: 'You have another talk at {time} that day.',
  },
} as const satisfies TextPairs;

/** Why a talk is postponed; never health, never free text. */
export const postponeReasons = {
  absence: { da: 'Fravær eller orlov', en: 'Absence or leave' },
  leaving: { da: 'Fratræder', en: 'Leaving' },
  newHire: { da: 'Nyansat', en: 'Newly employed' },
  other: { da: 'Andet', en: 'Other' },
} as const satisfies TextPairs;

/** Where a request for a talk stands. */
export const talkRequestStates = {
  open: { da: 'Venter på svar', en: 'Waits for an answer' },
  accepted: { da: 'Imødekommet', en: 'Accepted' },
  answered: { da: 'Besvaret med en dato', en: 'Answered with a date' },
  withdrawn: { da: 'Trukket tilbage', en: 'Withdrawn' },
} as const satisfies TextPairs;
