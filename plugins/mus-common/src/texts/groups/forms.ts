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
