import { TextPairs } from '../pair';

/** Why somebody can read a document; shown on the document. */
export const readerReasons = {
  employee: { da: 'medarbejder i samtalen', en: 'the employee of the talk' },
  leader: { da: 'leder i samtalen', en: 'the leader of the talk' },
  formerLeader: {
    da: 'tidligere leder, kun læsning',
    en: 'former leader, reading only',
  },
  newLeader: {
    da: 'ny leder, ser kun status',
    en: 'new leader, sees status only',
  },
  unitLeader: {
    da: 'enhedens leder, ser kun status',
    en: 'leader of the unit, sees status only',
  },
  shared: { da: 'delt af medarbejderen', en: 'shared by the employee' },
} as const satisfies TextPairs;

/** Why a document is shown as a stub: status without content. `{employee}` is a name. */
export const stubReasons = {
  formerLeaderHasIt: {
    da: '{employee} og den tidligere leder har dette sammen. Det er ikke delt med dig.',
    en: '{employee} and the former leader have this together. It is not shared with you.',
  },
  talkHolderHasIt: {
    da: '{employee} har en anden samtaleleder. Du kan se status, men ikke indhold.',
    en: '{employee} has another talk holder. You can see status, but no content.',
  },
} as const satisfies TextPairs;

/** What happened to a document, for "Hvem har åbnet denne samtale". */
export const accessActions = {
  open: { da: 'åbnede', en: 'opened' },
  openOther: {
    da: 'læste den andens forberedelse',
    en: 'read the other’s preparation',
  },
  saveAnswer: {
    da: 'skrev i sin forberedelse',
    en: 'wrote in the own preparation',
  },
  ready: {
    da: 'markerede sin forberedelse som klar',
    en: 'marked the preparation as ready',
  },
  nudge: {
    da: 'mindede om forberedelsen',
    en: 'reminded of the preparation',
  },
  takeBack: {
    da: 'trak sin forberedelse tilbage',
    en: 'took the preparation back',
  },
  onPaper: { da: 'forberedte sig på papir', en: 'prepared on paper' },
  start: { da: 'startede samtalen', en: 'started the talk' },
  held: {
    da: 'noterede, at samtalen er holdt',
    en: 'noted that the talk was held',
  },
  invite: { da: 'sendte invitationen', en: 'sent the invitation' },
  answerSenior: {
    da: 'svarede på tilbuddet om en seniorsamtale',
    en: 'answered the offer of a senior talk',
  },
  pickCards: {
    da: 'valgte emner til samtalen',
    en: 'chose topics for the talk',
  },
  sendCards: { da: 'sendte sine emnekort', en: 'sent the topic cards' },
  exchangeCards: {
    da: 'udvekslede emnekortene',
    en: 'exchanged the topic cards',
  },
  inviteAgain: {
    da: 'sendte invitationen igen',
    en: 'sent the invitation again',
  },
  withdraw: {
    da: 'trak invitationen tilbage',
    en: 'withdrew the invitation',
  },
  nameHolder: {
    da: 'valgte samtaleleder',
    en: 'named the talk holder',
  },
  proposeTimes: { da: 'foreslog tidspunkter', en: 'proposed times' },
  bookTalk: { da: 'aftalte tidspunktet', en: 'agreed on the time' },
  cancelBooking: { da: 'aflyste tidspunktet', en: 'called off the time' },
  postpone: { da: 'udskød samtalen', en: 'postponed the talk' },
  decline: { da: 'takkede nej til samtalen', en: 'declined the talk' },
  resume: { da: 'genoptog samtalen', en: 'took up the talk again' },
  createPlan: { da: 'oprettede handleplanen', en: 'made the action plan' },
  changePlan: { da: 'ændrede handleplanen', en: 'changed the action plan' },
  setFollowUp: { da: 'satte opfølgningsdatoen', en: 'set the follow-up date' },
  confirm: {
    da: 'tog stilling til handleplanen',
    en: 'answered about the action plan',
  },
  settle: {
    da: 'afgjorde en foreløbig aftale',
    en: 'settled a provisional agreement',
  },
  endWrapUp: {
    da: 'markerede, at den fælles opsamling er holdt',
    en: 'said that the joint wrap-up is done',
  },
  planCheckIns: {
    da: 'planlagde korte opfølgninger',
    en: 'planned check-ins',
  },
  changeCheckIn: {
    da: 'ændrede en kort opfølgning',
    en: 'changed a check-in',
  },
  recordFollowUp: {
    da: 'noterede, at opfølgningen er holdt',
    en: 'noted that the follow-up was held',
  },
  close: { da: 'afsluttede handleplanen', en: 'closed the action plan' },
  reopen: {
    da: 'åbnede handleplanen igen',
    en: 'opened the action plan again',
  },
  changeMinutes: { da: 'skrev i referatet', en: 'wrote in the minutes' },
  confirmMinutes: {
    da: 'tog stilling til referatet',
    en: 'answered about the minutes',
  },
  readVersions: {
    da: 'så tidligere udgaver af referatet',
    en: 'looked at earlier versions of the minutes',
  },
  printPreparation: {
    da: 'hentede sin egen forberedelse som PDF',
    en: 'took their own preparation as PDF',
  },
  print: { da: 'hentede handleplanen som PDF', en: 'took the plan as PDF' },
  export: {
    da: 'hentede handleplanen som data',
    en: 'took the plan as data',
  },
  readTasks: {
    da: 'læste opgaverne i en samlet liste',
    en: 'read the tasks in a list over plans',
  },
  openShared: {
    da: 'læste et punkt, der er delt',
    en: 'read an item that is shared',
  },
  share: { da: 'delte et punkt', en: 'shared an item' },
  unshare: {
    da: 'trak delingen af et punkt tilbage',
    en: 'took the sharing of an item back',
  },
  shareWhole: {
    da: 'delte hele handleplanen med den nye leder',
    en: 'shared the whole plan with the new leader',
  },
  proposeTask: {
    da: 'foreslog en opgave fra en anden plan',
    en: 'proposed a task from another plan',
  },
  acceptTask: {
    da: 'tog en foreslået opgave med i planen',
    en: 'took a proposed task into the plan',
  },
  declineTask: {
    da: 'sagde nej tak til en foreslået opgave',
    en: 'declined a proposed task',
  },
  eraseMinutes: { da: 'slettede referatet', en: 'erased the minutes' },
  erase: { da: 'slettede en forberedelse', en: 'erased a preparation' },
  refused: { da: 'blev afvist', en: 'was refused' },
  unknown: { da: 'gjorde noget andet', en: 'did something else' },
} as const satisfies TextPairs;

/** Others than the two are shown by role. */
export const accessRoles = {
  system: { da: 'Systemet', en: 'The system' },
  formerLeader: { da: 'Den tidligere leder', en: 'The former leader' },
  newLeader: { da: 'Den nye leder', en: 'The new leader' },
  unitLeader: { da: 'Enhedens leder', en: 'The leader of the unit' },
  other: { da: 'En anden person', en: 'Another person' },
} as const satisfies TextPairs;
