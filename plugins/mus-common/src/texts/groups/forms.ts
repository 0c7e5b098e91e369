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
  planTableChanged: {
    da: 'Udviklingsplanens tabel er ændret',
    en: 'The table of the development plan changed',
  },
  formSettings: {
    da: 'Andre indstillinger for hele skemaet',
    en: 'Other settings of the whole form',
  },
  themeMoved: {
    da: 'Temaet »{about}« er flyttet til en anden plads',
    en: 'The theme “{about}” was moved to another place',
  },
  themeDescribed: {
    da: 'Indledningen til temaet »{about}« er ændret',
    en: 'The introduction to the theme “{about}” changed',
  },
  themeSettings: {
    da: 'Andre indstillinger for temaet »{about}«',
    en: 'Other settings of the theme “{about}”',
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
  questionType: {
    da: '»{about}« er nu af typen {after}, før {before}',
    en: '“{about}” is now of the type {after}, before {before}',
  },
  questionAudience: {
    da: 'Hvem der svarer på »{about}«: {after}, før {before}',
    en: 'Who answers “{about}”: {after}, before {before}',
  },
  promptsEmployee: {
    da: 'Hjælpeord til medarbejderen ved »{about}«: »{after}«, før »{before}«',
    en: 'Prompts for the employee at “{about}”: “{after}”, before “{before}”',
  },
  promptsLeader: {
    da: 'Hjælpeord til lederen ved »{about}«: »{after}«, før »{before}«',
    en: 'Prompts for the leader at “{about}”: “{after}”, before “{before}”',
  },
  questionIdeas: {
    da: 'Idéer ved »{about}«: »{after}«, før »{before}«',
    en: 'Ideas at “{about}”: “{after}”, before “{before}”',
  },
  priorityOn: {
    da: 'Lederen vil gerne tale om »{about}«',
    en: 'The leader would like to talk about “{about}”',
  },
  priorityOff: {
    da: 'Lederen har taget stjernen af »{about}«',
    en: 'The leader took the star off “{about}”',
  },
  opensInTalkOn: {
    da: 'Lederens svar på »{about}« åbnes nu først i samtalen',
    en: 'The leader’s answer to “{about}” now opens in the talk',
  },
  opensInTalkOff: {
    da: 'Lederens svar på »{about}« følger nu reglen for resten',
    en: 'The leader’s answer to “{about}” now follows the rule of the rest',
  },
  commentOn: {
    da: 'Åbent kommentarfelt ved »{about}«',
    en: 'Open comment field at “{about}”',
  },
  commentOff: {
    da: 'Kommentarfeltet ved »{about}« er taget væk',
    en: 'The comment field at “{about}” was taken away',
  },
  questionSettings: {
    da: 'Andre indstillinger: »{about}«',
    en: 'Other settings: “{about}”',
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
  values: { da: 'Vores værdier', en: 'Our values' },
  ideas: { da: 'Idéer til samtalen', en: 'Ideas for the talk' },
  optional: { da: 'Valgfrit tema', en: 'Optional theme' },
  blankFile: { da: '{title} blankt skema', en: '{title} blank form' },
  placematFile: { da: '{title} dækkeserviet', en: '{title} placemat' },
} as const satisfies TextPairs;
