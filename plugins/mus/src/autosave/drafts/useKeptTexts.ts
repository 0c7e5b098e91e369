import { useApi } from '@backstage/core-plugin-api';
import { useEffect, useState } from 'react';
import { musApiRef } from '../../api';
import type { Draft } from '../ports';
import { browserDrafts, orAfterPatience } from './browserDrafts';
import { KeptTexts } from './KeptTexts';

/** What a person typed in a document and could not save, from earlier pages too; null until it is brought back. */
export function useKeptTexts(
  personId: string,
  documentId: string,
): KeptTexts | null {
  const api = useApi(musApiRef);
  const [kept, setKept] = useState<KeptTexts | null>(null);
  useEffect(() => {
    let here = true;
    const store = browserDrafts<unknown>(api, { personId, documentId });
    orAfterPatience(store.takeOver(), new Map<string, Draft<unknown>>())
      .then(found => here && setKept(new KeptTexts(store, found)))
      .catch(() => {});
    return () => {
      here = false;
    };
  }, [api, personId, documentId]);
  return kept;
}
