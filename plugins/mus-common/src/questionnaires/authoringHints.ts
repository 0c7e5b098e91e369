import { TextCode } from '../texts';

/** A key of the texts `authoringHints`. */
export type AuthoringHint = TextCode<'authoringHints'>;

/** The pattern language does not see æøå as letters, so they are written out while we look. */
const plain = (text: string) =>
  text.trim().replace(/æ/gi, 'ae').replace(/ø/gi, 'oe').replace(/å/gi, 'aa');

const yesNo =
  /^(er|har|kan|vil|skal|faar|foeler|trives|synes|oplever|bliver|kunne|maa|is|are|do|does|have|has|can|will|did)\b/i;
const twoInOne =
  /\?.*\?|\b(og|and)\b[^?]*\b(hvordan|hvad|hvilke|hvorfor|how|what|which|why)\b/i;
const problemWords = /\b(problem|udfordr|svaer|mangl|challeng|difficult|lack)/i;
const goodWords =
  /\b(god|styrke|lykkes|fungerer|glad|trives|works?\b|well\b|strength|succeed)/i;
const healthWords =
  /\b(sygdom|sygefravaer|diagnose|helbred|medicin|illness|diagnosis|health\b|sick leave)/i;

const rules: ReadonlyArray<[AuthoringHint, (text: string) => boolean]> = [
  ['health', text => healthWords.test(text)],
  ['yesNo', text => yesNo.test(text)],
  ['twoInOne', text => twoInOne.test(text)],
  ['onlyProblems', text => problemWords.test(text) && !goodWords.test(text)],
  ['tooSpecific', text => text.length > 220],
];

/**
 * Advice about one question while it is written: ask for what works and what
 * is hard, keep it open, not too specific (T38). Never stops anybody.
 */
export function authoringHints(text: string): AuthoringHint[] {
  const words = plain(text);
  return rules.filter(([, applies]) => applies(words)).map(([hint]) => hint);
}
