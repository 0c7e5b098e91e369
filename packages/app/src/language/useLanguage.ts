import { appLanguageApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** The languages of the product. */
export type Language = 'da' | 'en';

/** The language on the screen, and the way to change it. */
export function useLanguage(): {
  language: Language;
  setLanguage(language: Language): void;
} {
  const api = useApi(appLanguageApiRef);
  const [language, setCurrent] = useState(api.getLanguage().language);
  useEffect(() => {
    const subscription = api
      .language$()
      .subscribe(({ language: next }) => setCurrent(next));
    return () => subscription.unsubscribe();
  }, [api]);
  return {
    language: language === 'en' ? 'en' : 'da',
    setLanguage: next => api.setLanguage(next),
  };
}
