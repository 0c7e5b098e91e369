import type { Language } from '../language/useLanguage';
import { formatDay } from '../ui/formatDate';
import type { NewsItem } from './news';

/** The day a piece of news came out, in words. */
export function publishedOn(item: NewsItem, language: Language): string {
  const date = new Date();
  date.setDate(date.getDate() - item.daysAgo);
  return formatDay(date, language);
}
