import type { Language } from '../ui';

/** "Mettes" and "Jonas’", "Mette’s" and "Jonas’s": whose it is. */
export function genitive(name: string, language: Language): string {
  if (language === 'en') return `${name}’s`;
  return /[sxz]$/i.test(name) ? `${name}’` : `${name}s`;
}
