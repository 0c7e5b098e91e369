import { Outcome, refused } from '../../problems/problem';
import { QuestionnaireDocument } from '../documentSchema';
import { isSpelling } from './isSpelling';
import { textPlaces, withText } from './textPlaces';

/** A spelling correction of a form that was sent. */
export interface Correction {
  readonly place: string;
  /** The words as they were seen. */
  readonly before: string;
  readonly after: string;
}

/**
 * Corrects the spelling of one text. Problems: `unknownPlace`, `textChanged`
 * (somebody corrected it meanwhile), `notSpelling` (it would say something
 * else: that is a new version). Everything but the one text stays.
 */
export function correctSpelling(
  form: QuestionnaireDocument,
  { place, before, after }: Correction,
): Outcome<{ document: QuestionnaireDocument }> {
  const found = textPlaces(form).find(one => one.place === place);
  if (!found) return refused('unknownPlace', 'place');
  if (found.text !== before) return refused('textChanged', 'before');
  if (!isSpelling(before, after)) return refused('notSpelling', 'after');
  return { ok: true, document: withText(form, place, () => after.trim()) };
}
