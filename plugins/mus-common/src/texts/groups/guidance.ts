import { TextPairs } from '../pair';

/** Advice while a form is written (T38); never in the way. */
export const authoringHints = {
  yesNo: {
    da: 'Spørgsmålet kan besvares med ja eller nej. Prøv at begynde med »Hvordan« eller »Hvad«.',
    en: 'The question can be answered by yes or no. Try beginning with “How” or “What”.',
  },
  leading: {
    da: 'Spørgsmålet lægger svaret i munden på den, der svarer. Spørg, hvad vedkommende selv mener.',
    en: 'The question suggests its own answer. Ask what they think themselves.',
  },
  twoInOne: {
    da: 'Her er vist to spørgsmål i ét. Del dem, så begge bliver besvaret.',
    en: 'This looks like two questions in one. Split them so that both are answered.',
  },
  onlyProblems: {
    da: 'Spørg også til det, der fungerer – ikke kun til det svære.',
    en: 'Ask about what works too – not only about what is hard.',
  },
  tooSpecific: {
    da: 'Et langt og meget præcist spørgsmål giver korte svar. Gør det mere åbent.',
    en: 'A long and very precise question gets short answers. Make it more open.',
  },
  health: {
    da: 'Spørg ikke til helbred eller sygdom. Det hører ikke til i MUS.',
    en: 'Do not ask about health or illness. It does not belong here.',
  },
} as const satisfies TextPairs;

/** Advice about the form as a whole (T38). */
export const formHints = {
  tooManyQuestions: {
    da: 'Der er {count} spørgsmål at svare på. Med flere end {most} bliver svarene korte; tag de mindst vigtige ud, eller gør et tema valgfrit.',
    en: 'There are {count} questions to answer. With more than {most} the answers get short; take out the least important, or make a theme optional.',
  },
  askedTwice: {
    da: 'Der spørges to gange om det samme: »{first}« og »{second}«.',
    en: 'The same is asked twice: “{first}” and “{second}”.',
  },
  onlyProblemsTheme: {
    da: 'Temaet »{title}« spørger kun til det svære. Spørg også til det, der lykkes.',
    en: 'The theme “{title}” asks only about what is hard. Ask about what works too.',
  },
} as const satisfies TextPairs;

/** What to know about a follow-up day before choosing it. */
export const followUpWarnings = {
  weekend: {
    da: 'Dagen er en {weekday}. Mailen sendes {mailOn}.',
    en: 'The day is a {weekday}. The mail goes on {mailOn}.',
  },
  holiday: {
    da: 'Dagen er en helligdag ({name}). Mailen sendes {mailOn}.',
    en: 'The day is a public holiday ({name}). The mail goes on {mailOn}.',
  },
  crowded: {
    da: 'Du har allerede {count} opfølgninger den dag.',
    en: 'You already have {count} follow-ups that day.',
  },
} as const satisfies TextPairs;

/** What the operator must look at. */
export const operatorTasks = {
  stableIdMismatch: {
    da: 'Et login har skiftet person',
    en: 'A login has changed hands',
  },
  unknownPerson: { da: 'Et login kendes ikke', en: 'A login is not known' },
  withoutStableId: {
    da: 'En bruger mangler et varigt id',
    en: 'A user has no lasting id',
  },
  duplicateStableId: {
    da: 'To brugere har samme varige id',
    en: 'Two users have the same lasting id',
  },
  directoryShrank: {
    da: 'Over halvdelen af personerne er væk fra kataloget. Ændringen er ikke taget med.',
    en: 'More than half of the people are gone from the directory. The change was not taken over.',
  },
  unknown: { da: 'Noget skal ses efter', en: 'Something needs a look' },
} as const satisfies TextPairs;
