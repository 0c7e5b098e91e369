import { useCallback } from 'react';
import { useLanguage } from './useLanguage';

interface LocalText {
  da: string;
  en?: string;
}

/** Reads a text in two languages; Danish stands in where nobody wrote English. */
export function useLocalText(): (text: LocalText | undefined) => string {
  const language = useLanguage();
  return useCallback(
    text => (language === 'en' && text?.en ? text.en : (text?.da ?? '')),
    [language],
  );
}
