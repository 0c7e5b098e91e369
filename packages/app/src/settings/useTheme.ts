import { appThemeApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect, useState } from 'react';

/** A chosen theme, or `system` to follow the device. */
export type ThemeChoice = 'light' | 'dark' | 'system';

function toChoice(id: string | undefined): ThemeChoice {
  return id === 'light' || id === 'dark' ? id : 'system';
}

/** The chosen theme, and the way to change it. */
export function useTheme() {
  const api = useApi(appThemeApiRef);
  const [choice, setChoice] = useState(toChoice(api.getActiveThemeId()));
  useEffect(() => {
    const subscription = api
      .activeThemeId$()
      .subscribe(id => setChoice(toChoice(id)));
    return () => subscription.unsubscribe();
  }, [api]);
  return {
    choice,
    choose: (next: ThemeChoice) =>
      api.setActiveThemeId(next === 'system' ? undefined : next),
  };
}
