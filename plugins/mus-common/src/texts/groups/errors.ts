import { TextPairs } from '../pair';

/** Messages of error replies: what happened and what to do. */
export const errors = {
  badInput: {
    da: 'Noget skal rettes, før det kan gemmes. Det, du skrev, er her stadig.',
    en: 'Something must be corrected before it can be saved. What you wrote is still here.',
  },
  notSignedIn: {
    da: 'Du er logget ud. Log ind igen, så fortsætter du, hvor du slap.',
    en: 'You are signed out. Sign in again and go on where you left.',
  },
  notFound: {
    da: 'Siden findes ikke, eller den er ikke din. Gå tilbage til oversigten.',
    en: 'The page does not exist, or it is not yours. Go back to the overview.',
  },
  conflict: {
    da: 'Det kan ikke lade sig gøre lige nu. Genindlæs siden, og se, hvad der er ændret.',
    en: 'That is not possible right now. Reload the page and see what has changed.',
  },
  versionConflict: {
    da: 'Teksten er ændret et andet sted i mellemtiden. Se begge versioner, og vælg.',
    en: 'The text was changed elsewhere meanwhile. Look at both versions and choose.',
  },
  preconditionRequired: {
    da: 'Siden er for gammel til at gemme. Genindlæs den, og prøv igen.',
    en: 'The page is too old to save. Reload it and try again.',
  },
  tooMany: {
    da: 'Det gik for hurtigt. Vent et øjeblik, og prøv igen.',
    en: 'That was too fast. Wait a moment and try again.',
  },
  tooLarge: {
    da: 'Det er for stort til at gemme på én gang. Del det op.',
    en: 'That is too large to save at once. Split it up.',
  },
  unavailable: {
    da: 'Portalen svarer ikke lige nu. Din tekst er her stadig – vi prøver igen.',
    en: 'The portal does not answer right now. Your text is still here – we keep trying.',
  },
  keyMissing: {
    da: 'Teksten kan ikke åbnes lige nu: Nøglen til den mangler på serveren eller passer ikke. Sig det til it-driften. Intet er overskrevet, og det, du har skrevet her, bliver stående.',
    en: 'The text cannot be opened right now: its key is missing on the server or does not fit. Tell IT operations. Nothing is overwritten, and what you have written here stays.',
  },
  internal: {
    da: 'Der skete en fejl hos os. Prøv igen om lidt.',
    en: 'Something went wrong on our side. Try again shortly.',
  },
  unknown: {
    da: 'Der skete noget uventet. Genindlæs siden, og prøv igen.',
    en: 'Something unexpected happened. Reload the page and try again.',
  },
} as const satisfies TextPairs;

/** Hints that stand where people write. */
export const hints = {
  freeText: {
    da: 'Skriv kun det, du vil tale om. Diagnoser og sygdomsforløb hører ikke til her.',
    en: 'Write only what you want to talk about. Diagnoses and illness do not belong here.',
  },
  onlyTheTwo: {
    da: 'I portalen kan kun du og {other} læse dette.',
    en: 'In the portal only you and {other} can read this.',
  },
  opensInTalk: {
    da: 'Åbnes i samtalen. Den anden kan ikke læse det før.',
    en: 'Opens in the talk. The other cannot read it before.',
  },
  linksOnly: {
    da: 'Du kan ikke vedhæfte filer. Sæt et link ind, der begynder med https.',
    en: 'You cannot attach files. Paste a link that begins with https.',
  },
} as const satisfies TextPairs;
