import { useApi } from '@backstage/core-plugin-api';
import { appLanguageApiRef } from '@backstage/core-plugin-api/alpha';
import { useSyncExternalStore } from 'react';
import type { Language } from '../dates/dates';

/** The language of the interface; anything but Danish reads English. */
export function useLanguage(): Language {
  const api = useApi(appLanguageApiRef);
  const language = useSyncExternalStore(
    changed => {
      const subscription = api.language$().subscribe(changed);
      return () => subscription.unsubscribe();
    },
    () => api.getLanguage().language,
  );
  return language.startsWith('da') ? 'da' : 'en';
}
