import { TextPairs } from '../pair';

/** Differences between two forms, in words. */
export const formChanges = {
  titleChanged: {
    da: 'Skemaets titel: »{before}« er nu »{after}«',
    en: 'Title of the form: “{before}” is now “{after}”',
  },
  introChanged: {
    da: 'Indledningen er ændret',
    en: 'The introduction changed',
  },
  ruleChanged: {
    da: 'Det er ændret, hvornår I kan læse hinandens forberedelse',
    en: 'When you can read each other’s preparation has changed',
  },
  declineAllowed: {
    da: 'Medarbejderen kan nu takke nej til samtalen',
    en: 'The employee can now decline the talk',
  },
  declineStopped: {
    da: 'Medarbejderen kan ikke længere takke nej til samtalen',
    en: 'The employee can no longer decline the talk',
  },
  themeAdded: { da: 'Nyt tema: »{about}«', en: 'New theme: “{about}”' },
  themeDropped: {
    da: 'Temaet »{about}« er taget ud',
    en: 'The theme “{about}” was taken out',
  },
  themeRenamed: {
    da: 'Temaet »{before}« hedder nu »{after}«',
    en: 'The theme “{before}” is now called “{after}”',
  },
  questionAdded: {
    da: 'Nyt spørgsmål under »{after}«: »{about}«',
    en: 'New question under “{after}”: “{about}”',
  },
  questionDropped: {
    da: 'Taget ud under »{before}«: »{about}«',
    en: 'Taken out under “{before}”: “{about}”',
  },
  questionReworded: {
    da: 'Andre ord: »{before}« er nu »{after}«',
    en: 'Other words: “{before}” is now “{after}”',
  },
  questionMoved: {
    da: 'Flyttet til en anden plads under »{after}«: »{about}«',
    en: 'Moved to another place under “{after}”: “{about}”',
  },
  questionSettings: {
    da: 'Andre indstillinger eller hjælpeord: »{about}«',
    en: 'Other settings or prompts: “{about}”',
  },
} as const satisfies TextPairs;

/** Words of a form on paper. */
export const formPrint = {
  forEmployee: { da: 'Til medarbejderen', en: 'For the employee' },
  forLeader: { da: 'Til lederen', en: 'For the leader' },
  comment: { da: 'Kommentar', en: 'Comment' },
  date: { da: 'Dato', en: 'Date' },
  ownTopics: { da: 'Dine egne emner', en: 'Your own topics' },
  notes: { da: 'Noter', en: 'Notes' },
  rankHint: {
    da: 'Skriv 1 ud for det vigtigste, derefter 2 og så videre.',
    en: 'Write 1 beside the most important, then 2, and so on.',
  },
  ideas: { da: 'Idéer til samtalen', en: 'Ideas for the talk' },
  optional: { da: 'Valgfrit tema', en: 'Optional theme' },
  blankFile: { da: '{title} blankt skema', en: '{title} blank form' },
  placematFile: { da: '{title} dækkeserviet', en: '{title} placemat' },
} as const satisfies TextPairs;
