import { TextCode } from '../../texts';

/** A key of the texts `authoringHints`. */
export type AuthoringHint = TextCode<'authoringHints'>;

/** The pattern language does not see æøå as letters, so they are written out while we look. */
const plain = (text: string) =>
  text.trim().replace(/æ/gi, 'ae').replace(/ø/gi, 'oe').replace(/å/gi, 'aa');

const yesNo =
  /^(er|har|kan|vil|skal|faar|foeler|trives|synes|oplever|bliver|kunne|maa|is|are|do|does|have|has|can|will|did)\b/i;
const twoInOne =
  /\?.*\?|\b(og|and)\b[^?]*\b(hvordan|hvad|hvilke|hvorfor|how|what|which|why)\b/i;
const leading =
  /^(er du (ikke )?enig|(synes|mener|taenker|oplever|foeler) du ikke|(do|would) you (not )?agree|don.t you|isn.t it)/i;
const problemWords = /\b(problem|udfordr|svaer|mangl|challeng|difficult|lack)/i;
const goodWords =
  /\b(god|styrke|lykkes|fungerer|glad|trives|works?\b|well\b|strength|succeed)/i;
const healthWords =
  /\b(sygdom|sygefravaer|diagnose|helbred|medicin|illness|diagnosis|health\b|sick leave)/i;

/** More words than this, and people answer the first half only. */
const mostWords = 25;
const wordsIn = (text: string) => text.split(/\s+/).filter(Boolean).length;

/** Does the text ask for what is hard without asking for what works? */
export function asksOnlyForProblems(text: string): boolean {
  const words = plain(text);
  return problemWords.test(words) && !goodWords.test(words);
}

const rules: ReadonlyArray<[AuthoringHint, (text: string) => boolean]> = [
  ['health', text => healthWords.test(text)],
  ['leading', text => leading.test(text)],
  ['yesNo', text => yesNo.test(text) && !leading.test(text)],
  ['twoInOne', text => twoInOne.test(text)],
  ['onlyProblems', text => asksOnlyForProblems(text)],
  ['tooSpecific', text => text.length > 220 || wordsIn(text) > mostWords],
];

/**
 * Advice about one question while it is written: ask for what works and what
 * is hard, keep it open, not too specific (T38). Never stops anybody.
 */
export function authoringHints(text: string): AuthoringHint[] {
  const words = plain(text);
  return rules.filter(([, applies]) => applies(words)).map(([hint]) => hint);
}
