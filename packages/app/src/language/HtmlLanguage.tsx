import { useEffect } from 'react';
import { useLanguage } from './useLanguage';

/** Keeps `<html lang>` in step with the language on the screen; Backstage leaves it alone. */
export function HtmlLanguage() {
  const { language } = useLanguage();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return null;
}
