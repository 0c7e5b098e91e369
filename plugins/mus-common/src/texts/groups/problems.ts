import { TextPairs } from '../pair';
import { formProblems } from './formProblems';
import { agreementProblems } from './agreementProblems';
import { templateProblems } from './templates';
import { cardProblems } from './cards';
import { bookingProblems, participationProblems } from './booking';
import { mailProblems } from './mailProblems';
import { minutesProblems } from './minutes';

/** What can be wrong with any input. */
const inputProblems = {
  required: { da: 'Skal udfyldes.', en: 'Must be filled in.' },
  tooLong: {
    da: 'Må højst være {max} tegn.',
    en: 'Must be at most {max} characters.',
  },
  tooMany: {
    da: 'Der må højst være {max}.',
    en: 'There may be at most {max}.',
  },
  tooFew: {
    da: 'Der skal være mindst {min}.',
    en: 'There must be at least {min}.',
  },
  tooLarge: { da: 'Må højst være {max}.', en: 'Must be at most {max}.' },
  tooSmall: { da: 'Skal være mindst {min}.', en: 'Must be at least {min}.' },
  badDay: {
    da: 'Skriv en dato, for eksempel 24.11.2026.',
    en: 'Write a date, for example 24.11.2026.',
  },
  badInstant: {
    da: 'Tidspunktet kan ikke læses.',
    en: 'The time cannot be read.',
  },
  badId: {
    da: 'Henvisningen kan ikke læses. Genindlæs siden.',
    en: 'The reference cannot be read. Reload the page.',
  },
  badType: {
    da: 'Har en forkert form. Genindlæs siden, og prøv igen.',
    en: 'Has a wrong form. Reload the page and try again.',
  },
  badFormat: {
    da: 'Er ikke skrevet på en måde, vi kan læse.',
    en: 'Is not written in a way we can read.',
  },
  badJson: {
    da: 'Det sendte kan ikke læses. Genindlæs siden, og prøv igen.',
    en: 'What was sent cannot be read. Reload the page and try again.',
  },
  unknownField: {
    da: 'Feltet {name} kendes ikke.',
    en: 'The field {name} is not known.',
  },
  notAllowed: {
    da: 'Værdien er ikke en af mulighederne.',
    en: 'The value is not one of the choices.',
  },
  unknown: { da: 'Er ikke gyldig.', en: 'Is not valid.' },
} as const satisfies TextPairs;

/** What can be wrong with rounds and questionnaires. */
const roundProblems = {
  untilBeforeFrom: {
    da: 'Sidste dag for samtaler ligger før den første.',
    en: 'The last day of talks is before the first.',
  },
  preparationAfterTalks: {
    da: 'Forberedelsen skal være klar, før samtalerne slutter.',
    en: 'The preparation must be due before the talks end.',
  },
  wrapUpBeforeTalks: {
    da: 'Fælles opsamling ligger før den første samtale.',
    en: 'The joint wrap-up is before the first talk.',
  },
  duplicateGoal: {
    da: 'To mål har samme id. Fjern det ene.',
    en: 'Two goals have the same id. Remove one of them.',
  },
  noQuestions: {
    da: 'Skemaet har ingen spørgsmål. Tilføj mindst ét.',
    en: 'The form has no questions. Add at least one.',
  },
  noQuestionsForEmployee: {
    da: 'Medarbejderen har intet at svare på.',
    en: 'There is nothing for the employee to answer.',
  },
  noQuestionsForLeader: {
    da: 'Du har intet at svare på som leder.',
    en: 'There is nothing for you as leader to answer.',
  },
  emptyTheme: {
    da: 'Temaet »{title}« har ingen spørgsmål. Tilføj et, eller fjern temaet.',
    en: 'The theme “{title}” has no questions. Add one or remove the theme.',
  },
  duplicateId: {
    da: 'To spørgsmål har samme id ({id}). Fjern det ene.',
    en: 'Two questions have the same id ({id}). Remove one of them.',
  },
  unknownQuestionType: {
    da: 'Spørgsmålets type kendes ikke ({type}).',
    en: 'The type of the question is not known ({type}).',
  },
  badSettings: {
    da: 'Spørgsmålets indstillinger passer ikke til typen.',
    en: 'The settings of the question do not fit its type.',
  },
  opensInTalkNeedsLeader: {
    da: 'Kun spørgsmål, lederen svarer på, kan åbnes i samtalen.',
    en: 'Only questions the leader answers can open in the talk.',
  },
  unknownTemplate: {
    da: 'Skabelonen findes ikke mere. Vælg en anden.',
    en: 'The template does not exist any more. Choose another.',
  },
  draftChanged: {
    da: 'Skemaet er ændret, siden du så det. Se det igennem, og send igen.',
    en: 'The form has changed since you looked. Look it through and send again.',
  },
  notInUnit: {
    da: 'Personen er ikke ansat i enheden.',
    en: 'The person is not employed in the unit.',
  },
  withoutLeader: {
    da: '{name} har ingen leder endnu. HR kan tilknytte en.',
    en: '{name} has no leader yet. HR can assign one.',
  },
  roundClosed: { da: 'Runden er afsluttet.', en: 'The round is closed.' },
} as const satisfies TextPairs;

/** What can stand in the way of a preparation or a talk. */
const talkProblems = {
  sheetIsReady: {
    da: 'Forberedelsen er markeret som klar. Træk den tilbage for at skrive videre.',
    en: 'The preparation is marked as ready. Take it back to go on writing.',
  },
  sheetIsOnPaper: {
    da: 'Du har valgt papir. Træk det tilbage for at skrive her.',
    en: 'You chose paper. Take it back to write here.',
  },
  sheetNotReady: {
    da: 'Forberedelsen er ikke markeret som klar.',
    en: 'The preparation is not marked as ready.',
  },
  nothingAnswered: {
    da: 'Du har ikke skrevet noget endnu. Skriv, eller vælg »Forberedt på papir«.',
    en: 'You have not written anything yet. Write, or choose “Prepared on paper”.',
  },
  answersDiffer: {
    da: 'Et svar er gemt i en nyere version end den, du så. Se det igennem.',
    en: 'An answer was saved in a newer version than you saw. Look it through.',
  },
  talkStarted: {
    da: 'Samtalen er startet. Forberedelsen kan ikke ændres mere.',
    en: 'The talk has started. The preparation can no longer be changed.',
  },
  talkHeld: { da: 'Samtalen er holdt.', en: 'The talk has been held.' },
  talkNotStarted: {
    da: 'Samtalen er ikke startet endnu.',
    en: 'The talk has not started yet.',
  },
  nobodyToRemind: {
    da: 'Der er ikke nogen at minde om forberedelsen: medarbejderen er klar, eller samtalen venter ikke på forberedelse.',
    en: 'There is nobody to remind: the employee is ready, or the talk does not wait for preparation.',
  },
  talkClosed: { da: 'Samtalen er afsluttet.', en: 'The talk is closed.' },
  talkSetAside: {
    da: 'Samtalen er udskudt eller takket nej til.',
    en: 'The talk is postponed or declined.',
  },
  unknownQuestion: {
    da: 'Spørgsmålet er ikke med i dit skema.',
    en: 'The question is not part of your form.',
  },
} as const satisfies TextPairs;

/** What can stand in the way of a plan. */
const planProblems = {
  planClosed: {
    da: 'Handleplanen er afsluttet. Åbn den igen, hvis I vil ændre den.',
    en: 'The action plan is closed. Open it again if you want to change it.',
  },
  planEmpty: {
    da: 'Skriv mindst ét mål eller én opgave, før I godkender.',
    en: 'Write at least one goal or task before you confirm.',
  },
  followUpMissing: {
    da: 'Vælg en opfølgningsdato, eller vælg »Ingen opfølgning aftalt«, før I godkender.',
    en: 'Choose a follow-up date, or “No follow-up agreed”, before you confirm.',
  },
  followUpInPast: {
    da: 'Opfølgningsdatoen skal ligge fra i dag og frem.',
    en: 'The follow-up date must be today or later.',
  },
  followUpTooFar: {
    da: 'Opfølgningsdatoen ligger for langt ude i fremtiden. Vælg en dato inden {latest}.',
    en: 'The follow-up date is too far ahead. Choose a day before {latest}.',
  },
  followUpBoth: {
    da: 'Vælg enten en dato eller »Ingen opfølgning aftalt«.',
    en: 'Choose either a date or “No follow-up agreed”.',
  },
  staleConfirmation: {
    da: 'Handleplanen er ændret, siden du så den. Læs den igen, og tag stilling.',
    en: 'The plan has changed since you saw it. Read it again and answer.',
  },
  nextOrClose: {
    da: 'Vælg næste dato, eller afslut handleplanen.',
    en: 'Choose the next date or close the plan.',
  },
  nextNotAhead: {
    da: 'Den næste opfølgning skal ligge efter i dag.',
    en: 'The next follow-up must be after today.',
  },
  followUpChanged: {
    da: 'Opfølgningen er registreret eller flyttet, siden du åbnede siden. Se den nye dato, og registrér igen, hvis den ikke passer.',
    en: 'The follow-up was recorded or moved since you opened the page. See the new date, and record again if it is not right.',
  },
  remarkMissing: { da: 'Skriv din bemærkning.', en: 'Write your remark.' },
  noFollowUp: {
    da: 'Der er ingen opfølgning at notere.',
    en: 'There is no follow-up to record.',
  },
  notATask: {
    da: 'Kun opgaver har ansvarlig og frist.',
    en: 'Only tasks have a responsible and a deadline.',
  },
  taskMissing: {
    da: 'En opgave skal have ansvarlig og status.',
    en: 'A task needs somebody responsible and a state.',
  },
  blockUnknown: {
    da: 'Afsnittet findes ikke mere.',
    en: 'The section does not exist any more.',
  },
  blockRemoved: {
    da: 'Afsnittet er fjernet i mellemtiden. Hent det frem igen for at skrive videre.',
    en: 'The section was removed meanwhile. Bring it back to go on writing.',
  },
  onlyEmployeeShares: {
    da: 'Kun medarbejderen kan dele noget fra handleplanen.',
    en: 'Only the employee can share something of the plan.',
  },
  readsAlready: {
    da: 'Personen kan allerede læse hele handleplanen.',
    en: 'This person reads the whole plan already.',
  },
  unknownPerson: {
    da: 'Personen findes ikke i portalen.',
    en: 'There is no such person in the portal.',
  },
  leaderChangeAnswered: {
    da: 'Du har allerede svaret. Genindlæs siden for at se, hvad der er delt.',
    en: 'You have answered already. Reload the page to see what is shared.',
  },
  proposalNotYours: {
    da: 'Kun medarbejderen tager stilling til et forslag, og kun den, der foreslog, kan trække det tilbage.',
    en: 'Only the employee answers a proposal, and only who proposed it can take it back.',
  },
  proposalAnswered: {
    da: 'Der er allerede taget stilling til forslaget. Genindlæs siden.',
    en: 'The proposal was answered already. Reload the page.',
  },
  noLeader: {
    da: 'Ingen leder er knyttet til ansættelsen. Bed HR om at udpege en leder først.',
    en: 'Nobody leads this employment. Ask HR to name a leader first.',
  },
  planReadOnly: {
    da: 'Du kan læse handleplanen, men ikke ændre den.',
    en: 'You can read the action plan, but not change it.',
  },
  tooManyBlocks: {
    da: 'En handleplan kan højst have {max} afsnit.',
    en: 'A plan can have at most {max} sections.',
  },
} as const satisfies TextPairs;

/** Every code of a problem, with what to do about it. */
export const problems = {
  ...inputProblems,
  ...roundProblems,
  ...formProblems,
  ...talkProblems,
  ...planProblems,
  ...bookingProblems,
  ...participationProblems,
  ...mailProblems,
  ...minutesProblems,
  ...agreementProblems,
  ...cardProblems,
  ...templateProblems,
} as const satisfies TextPairs;
