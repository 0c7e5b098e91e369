import { TextPairs } from '../pair';

/** What can be wrong with switches and wording of mails. */
export const mailProblems = {
  mailUnknown: {
    da: 'Den mail findes ikke. Genindlæs siden.',
    en: 'There is no such mail. Reload the page.',
  },
  mailAlwaysSent: {
    da: 'Mailen på opfølgningsdagen sendes altid og kan ikke slås fra.',
    en: 'The mail on the follow-up date is always sent and cannot be switched off.',
  },
  linkMissing: {
    da: 'Linket mangler. Skriv {link} på en linje for sig selv; det bliver til knappen.',
    en: 'The link is missing. Write {link} on a line of its own; it becomes the button.',
  },
  linkTwice: {
    da: 'Linket står der mere end én gang. Behold ét {link}.',
    en: 'The link stands there more than once. Keep one {link}.',
  },
  linkNotAlone: {
    da: '{link} skal stå alene på sin linje med en tom linje før og efter.',
    en: '{link} must stand alone on its line, with an empty line before and after.',
  },
  placeholderUnknown: {
    da: '{name} kan ikke bruges i denne mail. Brug: {known}.',
    en: '{name} cannot be used in this mail. Use: {known}.',
  },
  placeholderOpen: {
    da: 'En klamme er ikke lukket: {name}. Skriv for eksempel {example}.',
    en: 'A brace is not closed: {name}. Write for example {example}.',
  },
  nameInSubject: {
    da: '{name} må ikke stå i emnet: Det kan læses på en låst skærm.',
    en: '{name} may not stand in the subject: it can be read on a locked screen.',
  },
  addressInText: {
    da: 'Skriv ingen andre adresser end linket: {name}.',
    en: 'Write no addresses other than the link: {name}.',
  },
  substituteSelf: {
    da: 'Du kan ikke være din egen stedfortræder. Vælg en anden.',
    en: 'You cannot be your own substitute. Choose another person.',
  },
  substituteUntilBeforeFrom: {
    da: 'Sidste dag ligger før den første.',
    en: 'The last day is before the first.',
  },
  substitutePast: {
    da: 'Perioden er forbi. Vælg en dag fra i dag og frem.',
    en: 'The period is over. Choose a day from today on.',
  },
  substituteTooFar: {
    da: 'Vælg en sidste dag, der højst ligger et år ude i fremtiden.',
    en: 'Choose a last day that is at most a year ahead.',
  },
  substituteTaken: {
    da: 'Du har allerede en stedfortræder i de dage. Afslut den først, eller vælg andre dage.',
    en: 'You already have a substitute on those days. End that first, or choose other days.',
  },
} as const satisfies TextPairs;
