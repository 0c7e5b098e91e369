import type { Language } from '../language/useLanguage';
import { weekdayOf } from '../ui/formatDate';

const menu: Record<number, Record<Language, string>> = {
  1: {
    da: 'Kikærtegryde med spinat, ris og rugbrød',
    en: 'Chickpea stew with spinach and rice',
  },
  2: {
    da: 'Frikadeller med kartoffelsalat og surt',
    en: 'Danish meatballs with potato salad',
  },
  3: {
    da: 'Bagt laks med grønkål og nye kartofler',
    en: 'Baked salmon with kale and potatoes',
  },
  4: {
    da: 'Grønsagslasagne og salat fra haven',
    en: 'Vegetable lasagne and garden salad',
  },
  5: { da: 'Smørrebrød: tre slags efter eget valg', en: 'Open sandwiches' },
};

/** What the canteen serves on a weekday (1 is Monday); nothing at weekends. */
export function dishOf(date: Date, language: Language): string | undefined {
  return menu[weekdayOf(date)]?.[language];
}
