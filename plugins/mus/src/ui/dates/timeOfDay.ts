import type { Language } from './dates';

/** "10.30" or "10:30": how a time is written in a field. */
export function fieldTime(time: string, language: Language): string {
  return language === 'da' ? time.replace(':', '.') : time;
}

/** Reads "10", "10.30", "10:30", "1030" or "kl. 9.15"; null when it is no time. */
export function readTime(text: string): string | null {
  const parts = /^\s*(?:kl\.?\s*)?(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/i.exec(text);
  if (!parts) return null;
  const [hour, minute] = [Number(parts[1]), Number(parts[2] ?? 0)];
  if (hour > 23 || minute > 59) return null;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** "10.00–11.15": a time and its end, so many minutes later. */
export function timeSpan(
  time: string,
  minutes: number,
  language: Language,
): string {
  const [hour, minute] = time.split(':').map(Number);
  const end = hour * 60 + minute + minutes;
  const two = (number: number) => String(number).padStart(2, '0');
  const until = `${two(Math.floor(end / 60) % 24)}:${two(end % 60)}`;
  return `${fieldTime(time, language)}–${fieldTime(until, language)}`;
}
