import { useApi } from '@backstage/core-plugin-api';
import { translationApiRef } from '@backstage/core-plugin-api/alpha';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { pageTexts } from './pageTexts';
import { PageSkeleton } from './ui';

function useTexts(): boolean {
  const api = useApi(translationApiRef);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    const look = () => {
      if (pageTexts.every(ref => api.getTranslation(ref).ready)) setReady(true);
    };
    // A file of words that cannot be fetched must not keep the page away: English stands in.
    const giveUp = () => setReady(true);
    const subscriptions = pageTexts.map(ref =>
      api.translation$(ref).subscribe(look, giveUp),
    );
    look();
    return () => subscriptions.forEach(one => one.unsubscribe());
  }, [api]);
  return ready;
}

/**
 * Fetches the words of all pages at once, before the first. A part of a page
 * whose words came later would put the whole page back into its skeleton, and
 * the cursor and the place in it would be gone.
 */
export function TextsReady(props: { children: ReactNode }) {
  return useTexts() ? props.children : <PageSkeleton />;
}
