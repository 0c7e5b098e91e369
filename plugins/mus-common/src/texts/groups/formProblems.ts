import { TextPairs } from '../pair';

/** What can be wrong with corrections and new versions of a form that was sent. */
export const formProblems = {
  unknownPlace: {
    da: 'Teksten findes ikke i denne udgave af skemaet.',
    en: 'The text is not in this version of the form.',
  },
  textChanged: {
    da: 'Teksten er rettet i mellemtiden. Se den igen, og ret så.',
    en: 'The text was corrected meanwhile. Look at it again, then correct it.',
  },
  notSpelling: {
    da: 'Det her er mere end en stavefejl. Ret det i skemaet, og send en ny udgave.',
    en: 'This is more than a spelling mistake. Change it in the form and send a new version.',
  },
  notSent: {
    da: 'Skemaet er ikke sendt endnu. Send det, så er det den første udgave.',
    en: 'The form has not been sent yet. Send it, and it is the first version.',
  },
  nothingNew: {
    da: 'Skemaet er det samme som den seneste udgave.',
    en: 'The form is the same as the last version.',
  },
} as const satisfies TextPairs;
