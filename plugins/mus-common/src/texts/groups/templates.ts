import { TextPairs } from '../pair';

/** May a unit use a template. */
export const templateUses = {
  now: { da: 'Kan bruges nu', en: 'Can be used now' },
  pilot: { da: 'Afprøves hos jer', en: 'On trial with you' },
  later: { da: 'Kan bruges senere', en: 'Can be used later' },
  never: { da: 'Ikke for jeres enhed', en: 'Not for your unit' },
} as const satisfies TextPairs;

/** Kinds of materials. */
export const materialKinds = {
  video: { da: 'Video', en: 'Video' },
  eLearning: { da: 'E-læring', en: 'E-learning' },
  leaflet: { da: 'Pjece', en: 'Leaflet' },
  theory: { da: 'Teori', en: 'Theory' },
} as const satisfies TextPairs;

/** What can be wrong about templates and what HR keeps with them. */
export const templateProblems = {
  notHttps: {
    da: 'Skriv en adresse, der begynder med https://.',
    en: 'Write an address that begins with https://.',
  },
  noSeniorOffer: {
    da: 'Der er ikke noget tilbud om en seniorsamtale at svare på her.',
    en: 'There is no offer of a senior talk to answer here.',
  },
  unknownModule: {
    da: 'Modulet findes ikke, eller det er ikke for jeres enhed.',
    en: 'The module does not exist, or it is not for your unit.',
  },
  templateNotYet: {
    da: 'Skabelonen gælder først fra en senere dag.',
    en: 'The template is valid only from a later day.',
  },
  questionNotInTemplates: {
    da: 'Spørgsmålet står hverken i spørgsmålsbanken eller i en skabelon.',
    en: 'The question is neither in the question bank nor in a template.',
  },
  unknownUnit: {
    da: 'Enheden findes ikke. Genindlæs siden, og vælg igen.',
    en: 'The unit does not exist. Reload the page and choose again.',
  },
  idOfAnotherQuestion: {
    da: 'Et spørgsmål har fået et andet spørgsmåls id. Genindlæs siden.',
    en: 'A question was given the id of another one. Reload the page.',
  },
} as const satisfies TextPairs;
