import { TextPairs } from '../pair';

/** The two of a talk. */
export const parties = {
  employee: { da: 'medarbejder', en: 'employee' },
  leader: { da: 'leder', en: 'leader' },
} as const satisfies TextPairs;

/** When each may read what the other prepared; printed in the invitation. */
export const openingRules = {
  bothReady: {
    da: 'Når I begge er klar, kan I læse hinandens forberedelse.',
    en: 'When both of you are ready, you can read each other’s preparation.',
  },
  ownReady: {
    da: 'Når en af jer er klar, kan den anden læse forberedelsen.',
    en: 'When one of you is ready, the other can read the preparation.',
  },
  inTalk: {
    da: 'I kan først læse hinandens forberedelse, når samtalen starter.',
    en: 'You can only read each other’s preparation once the talk starts.',
  },
} as const satisfies TextPairs;

/** Who answers a row. */
export const audiences = {
  both: { da: 'Begge', en: 'Both' },
  employee: { da: 'Kun medarbejderen', en: 'The employee only' },
  leader: { da: 'Kun lederen', en: 'The leader only' },
} as const satisfies TextPairs;

/** What one says about the plan. */
export const verdicts = {
  confirmed: { da: 'Godkendt', en: 'Confirmed' },
  confirmedWithRemark: {
    da: 'Godkendt med bemærkning',
    en: 'Confirmed with a remark',
  },
  disagrees: { da: 'Ikke enig', en: 'Does not agree' },
} as const satisfies TextPairs;

/** Kinds of development activity, wider than courses (R10). */
export const activityKinds = {
  newTasks: { da: 'Nye opgaver', en: 'New tasks' },
  sparring: {
    da: 'Sparring og videndeling',
    en: 'Sparring and knowledge sharing',
  },
  sideBySide: { da: 'Sidemandsoplæring', en: 'Side-by-side training' },
  mentoring: { da: 'Mentor- eller følordning', en: 'Mentoring or shadowing' },
  jobSwap: { da: 'Jobbytte', en: 'Job swap' },
  formalEducation: { da: 'Formel uddannelse', en: 'Formal education' },
  other: { da: 'Andet', en: 'Other' },
} as const satisfies TextPairs;

/** Short or long term (R08). */
export const terms = {
  short: { da: 'Kort sigt', en: 'Short term' },
  long: { da: 'Lang sigt', en: 'Long term' },
} as const satisfies TextPairs;

/** Who does a task; a third person is free text. */
export const responsibles = {
  employee: { da: 'Medarbejderen', en: 'The employee' },
  leader: { da: 'Lederen', en: 'The leader' },
  both: { da: 'Begge', en: 'Both' },
  other: { da: 'En anden', en: 'Somebody else' },
  nobody: { da: 'Uden ansvarlig', en: 'Nobody responsible' },
} as const satisfies TextPairs;

/** Kinds of blocks of a plan. */
export const blockKinds = {
  goesWell: { da: 'Det går godt', en: 'What goes well' },
  topic: { da: 'Række i udviklingsplanen', en: 'Development plan row' },
  goal: { da: 'Udviklingsmål', en: 'Development goal' },
  task: { da: 'Opgave', en: 'Task' },
  note: { da: 'Bemærkning', en: 'Note' },
  comment: { da: 'Lederens kommentar', en: 'The leader’s comment' },
} as const satisfies TextPairs;

/** Situations of mails that say different things. */
export const mailVariants = {
  set: { da: 'når datoen aftales', en: 'when the date is agreed' },
  moved: { da: 'når datoen flyttes', en: 'when the date is moved' },
  removed: { da: 'når datoen fjernes', en: 'when the date is removed' },
  employee: { da: 'til medarbejderen', en: 'to the employee' },
  leader: { da: 'til lederen', en: 'to the leader' },
} as const satisfies TextPairs;

/** Kinds of mails, for the delivery log and the plan's list. */
export const mailKinds = {
  digest: { da: 'Dagens samlede mail', en: 'Daily mail' },
  invitation: { da: 'Invitation', en: 'Invitation' },
  talkHolder: { da: 'Ny samtaleleder', en: 'New talk holder' },
  timesProposed: { da: 'Tidspunkter foreslået', en: 'Times proposed' },
  talkBooked: { da: 'Samtale booket', en: 'Talk booked' },
  talkMoved: { da: 'Samtale flyttet', en: 'Talk moved' },
  talkCancelled: { da: 'Samtale aflyst', en: 'Talk called off' },
  talkRequested: { da: 'Ønske om en samtale', en: 'Request for a talk' },
  talkRequestAnswered: {
    da: 'Svar på ønske om en samtale',
    en: 'Answer to a request for a talk',
  },
  preparationReminder: {
    da: 'Påmindelse om forberedelse',
    en: 'Preparation reminder',
  },
  bothReady: { da: 'I er begge klar', en: 'Both are ready' },
  pleaseConfirmMinutes: {
    da: 'Godkend referatet',
    en: 'Please confirm the minutes',
  },
  pleaseConfirm: { da: 'Godkend handleplanen', en: 'Please confirm the plan' },
  roundCloses: { da: 'Runden slutter snart', en: 'The round ends soon' },
  planMissing: { da: 'Mangler handleplan', en: 'Action plan missing' },
  followUpSet: { da: 'Opfølgning aftalt', en: 'Follow-up agreed' },
  followUpAdvance: {
    da: 'Opfølgning nærmer sig',
    en: 'Follow-up is coming up',
  },
  followUpDue: { da: 'Opfølgning i dag', en: 'Follow-up is due' },
  followUpOnceMore: { da: 'Opfølgning mangler', en: 'Follow-up once more' },
  substituteDue: {
    da: 'Opfølgning i dag, til stedfortræder',
    en: 'Follow-up is due, to the substitute',
  },
  substituteOnceMore: {
    da: 'Opfølgning mangler, til stedfortræder',
    en: 'Follow-up once more, to the substitute',
  },
  talkHandedOver: {
    da: 'Tidspunkt ud af kalenderen, til den tidligere leder',
    en: 'Time leaves the calendar, to the former leader',
  },
  followUpHandedOver: {
    da: 'Opfølgning ud af kalenderen, til den tidligere leder',
    en: 'Follow-up leaves the calendar, to the former leader',
  },
  checkIn: { da: 'Kort opfølgning', en: 'Check-in' },
  taskDue: { da: 'Frist for en opgave', en: 'Task deadline' },
} as const satisfies TextPairs;
