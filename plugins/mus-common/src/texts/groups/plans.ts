import { TextPairs } from '../pair';

/** Whom a goal serves (K14). */
export const servedBy = {
  workplace: { da: 'Arbejdspladsen', en: 'The workplace' },
  employee: { da: 'Medarbejderen', en: 'The employee' },
  both: { da: 'Begge dele', en: 'Both' },
} as const satisfies TextPairs;

/** Did it have the effect they wished for (T34). */
export const effects = {
  reached: { da: 'Ja, vi nåede det, vi ville', en: 'Yes, we got there' },
  partly: { da: 'Delvist', en: 'Partly' },
  not: { da: 'Nej, ikke endnu', en: 'No, not yet' },
} as const satisfies TextPairs;

/** How a provisional agreement was settled (T33). */
export const settlements = {
  asAgreed: { da: 'Endelig, som den står', en: 'Final as it stands' },
  changed: { da: 'Endelig med ændringer', en: 'Final with changes' },
  dropped: { da: 'Bliver ikke til noget', en: 'Dropped' },
} as const satisfies TextPairs;

/** How often the two look at the plan in between (R13). */
export const cadences = {
  own: { da: 'Én dag', en: 'A single day' },
  weekly: { da: 'Hver uge', en: 'Every week' },
  everyTwoWeeks: { da: 'Hver anden uge', en: 'Every two weeks' },
  monthly: { da: 'Hver måned', en: 'Every month' },
} as const satisfies TextPairs;

/** Is it clear and possible to act on (R11); advice, never in the way. */
export const actionHints = {
  noVerb: {
    da: 'Begynd gerne med det, der skal gøres: »Aftal«, »Følg«, »Lav« …',
    en: 'Try beginning with what is to be done: “Arrange”, “Follow”, “Make” …',
  },
  tooShort: {
    da: 'Skriv lidt mere, så I begge ved, hvad der menes om et halvt år.',
    en: 'Write a little more, so that both of you know what is meant in six months.',
  },
  noDeadline: {
    da: 'Hvornår? En dato gør det lettere at komme i gang.',
    en: 'When? A date makes it easier to get started.',
  },
  noResponsible: {
    da: 'Når I begge er ansvarlige, er det godt at vide, hvem der tager det første skridt.',
    en: 'With both of you responsible, it helps to know who takes the first step.',
  },
  noName: {
    da: 'Skriv, hvem der gør det.',
    en: 'Write who does it.',
  },
} as const satisfies TextPairs;

/** What somebody changed in a plan; stands after the name: "Mette flyttede fristen …". */
export const planChanges = {
  added: { da: 'tilføjede »{text}«', en: 'added “{text}”' },
  removed: { da: 'fjernede »{text}«', en: 'removed “{text}”' },
  restored: { da: 'hentede »{text}« frem igen', en: 'brought “{text}” back' },
  textChanged: {
    da: 'ændrede »{from}« til »{to}«',
    en: 'changed “{from}” to “{to}”',
  },
  commented: { da: 'kommenterede: »{text}«', en: 'commented: “{text}”' },
  commentChanged: {
    da: 'ændrede sin kommentar »{from}« til »{to}«',
    en: 'changed their comment “{from}” to “{to}”',
  },
  commentRemoved: {
    da: 'fjernede sin kommentar »{text}«',
    en: 'removed their comment “{text}”',
  },
  commentRestored: {
    da: 'hentede sin kommentar »{text}« frem igen',
    en: 'brought their comment “{text}” back',
  },
  cellChanged: {
    da: 'skrev »{to}« under »{column}« ved »{text}«',
    en: 'wrote “{to}” under “{column}” at “{text}”',
  },
  cellCleared: {
    da: 'fjernede »{from}« under »{column}« ved »{text}«',
    en: 'removed “{from}” under “{column}” at “{text}”',
  },
  deadlineMoved: {
    da: 'flyttede fristen for »{text}« fra {from} til {to}',
    en: 'moved the deadline of “{text}” from {from} to {to}',
  },
  deadlineSet: {
    da: 'satte fristen for »{text}« til {to}',
    en: 'set the deadline of “{text}” to {to}',
  },
  deadlineCleared: {
    da: 'fjernede fristen for »{text}«, der var {from}',
    en: 'removed the deadline of “{text}”, which was {from}',
  },
  responsibleChanged: {
    da: 'ændrede ansvarlig for »{text}« fra {from} til {to}',
    en: 'changed who is responsible for “{text}” from {from} to {to}',
  },
  stateChanged: {
    da: 'ændrede status på »{text}« fra {from} til {to}',
    en: 'changed the state of “{text}” from {from} to {to}',
  },
  outcomeWritten: {
    da: 'skrev udbyttet af »{text}«',
    en: 'wrote the outcome of “{text}”',
  },
  effectNoted: {
    da: 'noterede virkningen af »{text}«: {to}',
    en: 'noted the effect of “{text}”: {to}',
  },
  detailsChanged: {
    da: 'ændrede detaljer ved »{text}«',
    en: 'changed details of “{text}”',
  },
  madeProvisional: {
    da: 'gjorde »{text}« foreløbig',
    en: 'made “{text}” provisional',
  },
  madeFinal: { da: 'gjorde »{text}« endelig', en: 'made “{text}” final' },
  settledAsAgreed: {
    da: 'afgjorde »{text}«: endelig, som den står',
    en: 'settled “{text}”: final as it stands',
  },
  settledChanged: {
    da: 'afgjorde »{text}«: endelig med ændringer',
    en: 'settled “{text}”: final with changes',
  },
  settledDropped: {
    da: 'afgjorde »{text}«: bliver ikke til noget',
    en: 'settled “{text}”: dropped',
  },
  followUpSet: {
    da: 'satte opfølgningsdatoen til {to}',
    en: 'set the follow-up date to {to}',
  },
  followUpMoved: {
    da: 'flyttede opfølgningsdatoen fra {from} til {to}',
    en: 'moved the follow-up date from {from} to {to}',
  },
  followUpCleared: {
    da: 'fjernede opfølgningsdatoen, der var {from}',
    en: 'removed the follow-up date, which was {from}',
  },
  followUpNone: {
    da: 'noterede, at ingen opfølgning er aftalt',
    en: 'noted that no follow-up is agreed',
  },
  followUpHeld: {
    da: 'registrerede, at I har fulgt op',
    en: 'recorded that you have followed up',
  },
  checkInsPlanned_one: {
    da: 'planlagde en kort opfølgning {first}',
    en: 'planned a check-in on {first}',
  },
  checkInsPlanned_other: {
    da: 'planlagde {count} korte opfølgninger, den første {first}',
    en: 'planned {count} check-ins, the first on {first}',
  },
  checkInMoved: {
    da: 'flyttede en kort opfølgning fra {from} til {to}',
    en: 'moved a check-in from {from} to {to}',
  },
  checkInHeld: {
    da: 'registrerede den korte opfølgning {on}',
    en: 'recorded the check-in of {on}',
  },
  checkInReopened: {
    da: 'åbnede den korte opfølgning {on} igen',
    en: 'reopened the check-in of {on}',
  },
  checkInNoted: {
    da: 'skrev om den korte opfølgning {on}',
    en: 'wrote about the check-in of {on}',
  },
  checkInRemoved: {
    da: 'fjernede den korte opfølgning {on}',
    en: 'removed the check-in of {on}',
  },
  checkInRestored: {
    da: 'hentede den korte opfølgning {on} frem igen',
    en: 'brought the check-in of {on} back',
  },
  wrapUpEnded: {
    da: 'markerede, at den fælles opsamling er holdt',
    en: 'said that the joint wrap-up is done',
  },
  confirmed: { da: 'godkendte handleplanen', en: 'confirmed the action plan' },
  confirmedWithRemark: {
    da: 'godkendte handleplanen med en bemærkning',
    en: 'confirmed the action plan with a remark',
  },
  disagrees: {
    da: 'skrev, at der ikke er enighed',
    en: 'said that there is no agreement',
  },
  closed: { da: 'afsluttede handleplanen', en: 'closed the action plan' },
  reopened: {
    da: 'åbnede handleplanen igen',
    en: 'opened the action plan again',
  },
  unknown: { da: 'ændrede noget', en: 'changed something' },
} as const satisfies TextPairs;
