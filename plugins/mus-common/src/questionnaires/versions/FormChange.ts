import { say, TextCode } from '../../texts';
import { Language } from '../../texts/pair';
import { LocalText } from '../documentSchema';

/** One difference between two forms, to be said in words. */
export interface FormChange {
  /** A key of the texts `formChanges`. */
  readonly code: TextCode<'formChanges'>;
  /** What it is about; texts in both languages. */
  readonly about: LocalText;
  readonly before?: LocalText;
  readonly after?: LocalText;
}

const inLanguage = (language: Language, text: LocalText | undefined) =>
  (language === 'en' && text?.en) || (text?.da ?? '');

/** The language in which one sees that the words differ: the reader's own, unless only the other one changed. */
function seenIn(language: Language, { before, after }: FormChange): Language {
  const differs = (one: Language) =>
    inLanguage(one, before) !== inLanguage(one, after);
  const other = language === 'da' ? 'en' : 'da';
  return !differs(language) && differs(other) ? other : language;
}

/** A difference as a sentence. */
export function sayFormChange(language: Language, change: FormChange): string {
  const seen = seenIn(language, change);
  return say(language, 'formChanges', change.code, {
    about: inLanguage(language, change.about),
    before: inLanguage(seen, change.before),
    after: inLanguage(seen, change.after),
  });
}
