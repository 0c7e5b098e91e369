import { TextPairs } from '../pair';

/** What can stand in the way of settling an agreement, and of check-ins. */
export const agreementProblems = {
  notProvisional: {
    da: 'Aftalen er ikke foreløbig. Den er afgjort i mellemtiden.',
    en: 'The agreement is not provisional. It was settled meanwhile.',
  },
  wrapUpAhead: {
    da: 'Foreløbige aftaler afgøres efter den fælles opsamling {on}.',
    en: 'Provisional agreements are settled after the joint wrap-up on {on}.',
  },
  wrapUpNotDone: {
    da: 'Foreløbige aftaler afgøres, når lederen har markeret, at den fælles opsamling er holdt.',
    en: 'Provisional agreements are settled once the leader has said that the joint wrap-up is done.',
  },
  settleNeedsWords: {
    da: 'Skriv, hvad I har aftalt i stedet.',
    en: 'Write what you agreed on instead.',
  },
  leaderEndsWrapUp: {
    da: 'Det er lederen, der markerer, at den fælles opsamling er holdt.',
    en: 'It is the leader who says that the joint wrap-up is done.',
  },
  planNotClosed: {
    da: 'Handleplanen er åben allerede. Se, hvilken opfølgningsdato der står.',
    en: 'The action plan is open already. See which follow-up date it has.',
  },
  reopenNeedsDate: {
    da: 'Vælg en ny opfølgningsdato, eller vælg »Ingen opfølgning aftalt«.',
    en: 'Choose a new follow-up date, or “No follow-up agreed”.',
  },
  reopenOtherTwo: {
    da: 'Handleplanen er fra en tidligere leder eller ansættelse. Kun medarbejderen kan åbne den igen.',
    en: 'The action plan is from an earlier leader or employment. Only the employee can open it again.',
  },
  notYourPlan: {
    da: 'I denne handleplan skriver medarbejderen, og lederen kommenterer.',
    en: 'In this plan the employee writes and the leader comments.',
  },
  writeTogether: {
    da: 'I skriver handleplanen sammen. Skriv i den i stedet for at kommentere.',
    en: 'You write the plan together. Write in it instead of commenting.',
  },
  notAComment: {
    da: 'Kun en kommentar kan handle om en anden del af handleplanen.',
    en: 'Only a comment can be about another part of the plan.',
  },
  commentIsFinal: {
    da: 'En kommentar kan ikke være foreløbig.',
    en: 'A comment cannot be provisional.',
  },
  topicMissing: {
    da: 'En række i udviklingsplanen skal høre til et tema.',
    en: 'A row of the development plan must belong to a theme.',
  },
  notATopic: {
    da: 'Kun rækker i udviklingsplanen har flere kolonner. Skriv det hele i teksten.',
    en: 'Only rows of the development plan have more columns. Write it all in the text.',
  },
  checkInInPast: {
    da: 'Vælg en dag fra i dag og frem.',
    en: 'Choose a day from today on.',
  },
  checkInSameDay: {
    da: 'I har allerede en kort opfølgning den dag.',
    en: 'You already have a check-in that day.',
  },
  checkInUnknown: {
    da: 'Den korte opfølgning findes ikke mere.',
    en: 'The check-in does not exist any more.',
  },
  checkInRemoved: {
    da: 'Den korte opfølgning er fjernet i mellemtiden.',
    en: 'The check-in was removed meanwhile.',
  },
  tooManyCheckIns: {
    da: 'I kan højst have {max} korte opfølgninger foran jer. Vælg en tidligere sidste dag.',
    en: 'You can have at most {max} check-ins ahead. Choose an earlier last day.',
  },
  untilBeforeFirst: {
    da: 'Den sidste dag ligger før den første.',
    en: 'The last day is before the first.',
  },
} as const satisfies TextPairs;
