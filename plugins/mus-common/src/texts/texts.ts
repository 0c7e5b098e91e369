import { Language, TextPairs } from './pair';
import { TextCode, TextGroup, textGroups } from './textGroups';

/** All texts of one language, by group and code. */
export type Texts = {
  readonly [G in TextGroup]: { readonly [C in TextCode<G>]: string };
};

function ofLanguage(language: Language): Texts {
  const groups = Object.entries<TextPairs>(textGroups).map(([group, pairs]) => [
    group,
    Object.fromEntries(
      Object.entries(pairs).map(([code, pair]) => [code, pair[language]]),
    ),
  ]);
  return Object.fromEntries(groups) as Texts;
}

/** Every shared text in both languages: `texts.da.talkStates.invited`. */
export const texts: Readonly<Record<Language, Texts>> = {
  da: ofLanguage('da'),
  en: ofLanguage('en'),
};
