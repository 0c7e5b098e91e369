import { configApiRef, useApi } from '@backstage/frontend-plugin-api';
import { useEffect } from 'react';

/** Names the page in the browser's tab, before the name of the intranet. */
export function usePageTitle(title: string) {
  const appTitle =
    useApi(configApiRef).getOptionalString('app.title') ?? 'Intranet';
  useEffect(() => {
    document.title = `${title} – ${appTitle}`;
  }, [title, appTitle]);
}
