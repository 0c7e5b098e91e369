import { TextPairs } from '../pair';

/** Names of the question types, as a leader chooses among them. */
export const questionTypeNames = {
  freeText: { da: 'Fritekst', en: 'Free text' },
  singleChoice: { da: 'Vælg én', en: 'Choose one' },
  multipleChoice: { da: 'Vælg flere', en: 'Choose several' },
  scale: { da: 'Skala', en: 'Scale' },
  yesNo: { da: 'Ja eller nej', en: 'Yes or no' },
  ranking: { da: 'Rangordning', en: 'Ranking' },
  date: { da: 'Dato', en: 'Date' },
  goalsTable: { da: 'Tabel med udviklingsmål', en: 'Table of goals' },
  guidance: { da: 'Vejledning uden svar', en: 'Guidance without an answer' },
  unknown: { da: 'Fritekst', en: 'Free text' },
} as const satisfies TextPairs;

/** Answers that are words of the product. */
export const answerWords = {
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  notRelevant: { da: 'Ikke relevant', en: 'Not relevant' },
  step: {
    da: '{step} af {steps} (1 = {low}, {steps} = {high})',
    en: '{step} of {steps} (1 = {low}, {steps} = {high})',
  },
} as const satisfies TextPairs;
