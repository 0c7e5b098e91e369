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

/** A difference as a sentence. */
export function sayFormChange(language: Language, change: FormChange): string {
  return say(language, 'formChanges', change.code, {
    about: inLanguage(language, change.about),
    before: inLanguage(language, change.before),
    after: inLanguage(language, change.after),
  });
}
