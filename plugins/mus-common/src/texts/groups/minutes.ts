import { TextPairs } from '../pair';

/** What can stand in the way of minutes. */
export const minutesProblems = {
  noteUnknown: {
    da: 'Noten findes ikke mere.',
    en: 'The note does not exist any more.',
  },
  noteRemoved: {
    da: 'Noten er fjernet i mellemtiden. Hent den frem igen for at skrive videre.',
    en: 'The note was removed meanwhile. Bring it back to go on writing.',
  },
  notYourNotes: {
    da: 'I denne samtale skriver medarbejderen referatet, og lederen kommenterer.',
    en: 'In this talk the employee writes the minutes and the leader comments.',
  },
  tooManyNotes: {
    da: 'Et referat kan højst have {max} noter.',
    en: 'Minutes can have at most {max} notes.',
  },
  minutesEmpty: {
    da: 'Skriv mindst én note, før I godkender referatet.',
    en: 'Write at least one note before you confirm the minutes.',
  },
  lastTimeThere: {
    da: 'I har allerede en handleplan fra sidst.',
    en: 'You already have an action plan from last time.',
  },
  staleMinutes: {
    da: 'Referatet er ændret, siden du så det. Læs det igen, og tag stilling.',
    en: 'The minutes have changed since you saw them. Read them again and answer.',
  },
} as const satisfies TextPairs;

/** States of the minutes. */
export const minutesStates = {
  empty: { da: 'Intet skrevet endnu', en: 'Nothing written yet' },
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
} as const satisfies TextPairs;

/** Kinds of notes in the minutes. */
export const minutesKinds = {
  note: { da: 'Note', en: 'Note' },
  comment: { da: 'Lederens kommentar', en: 'The leader’s comment' },
  lastTime: { da: 'Siden sidst', en: 'Since last time' },
  placement: { da: 'Kompetenceindplacering', en: 'Competence placement' },
} as const satisfies TextPairs;

/** How far a task from last time came (K13). */
export const reachedStates = {
  reached: { da: 'Nået', en: 'Reached' },
  partly: { da: 'Delvist nået', en: 'Partly reached' },
  notReached: { da: 'Ikke nået', en: 'Not reached' },
} as const satisfies TextPairs;
