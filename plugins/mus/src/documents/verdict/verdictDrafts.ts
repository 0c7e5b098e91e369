import { useApi } from '@backstage/core-plugin-api';
import { useSyncExternalStore } from 'react';
import { musApiRef } from '../../api';
import type { MusApi } from '../../api';
import { browserDrafts } from '../../autosave';
import { UnsentVerdict } from './UnsentVerdict';
import type { VerdictDraft } from './UnsentVerdict';

const unsent = new Map<string, UnsentVerdict>();

function unsentOf(api: MusApi, personId: string, documentId: string) {
  const key = `${personId} ${documentId}`;
  const known = unsent.get(key);
  if (known) return known;
  const scope = { personId, documentId: `verdict-${documentId}` };
  const begun = new UnsentVerdict(browserDrafts(api, scope));
  unsent.set(key, begun);
  // A browser without storage, or no key now: only closing the page is not covered.
  begun.restore().catch(() => {});
  return begun;
}

/** Forgets what this page holds; for tests. */
export function forgetVerdicts(): void {
  unsent.clear();
}

/**
 * What I have not sent yet about a document; it outlives the form, and the page.
 *
 * @param personId - who types
 * @param documentId - what it is about
 * @param version - of the document on the screen
 */
export function useVerdictDraft(
  personId: string,
  documentId: string,
  version: number,
) {
  const mine = unsentOf(useApi(musApiRef), personId, documentId);
  const written = useSyncExternalStore(mine.subscribe, mine.now);
  const { verdict, remark } = written;
  return {
    verdict,
    remark,
    /** The words were typed for another version than the one on the screen. */
    older:
      remark.trim() !== '' &&
      written.version !== null &&
      written.version !== version,
    change: (part: Partial<VerdictDraft>) => mine.change(part, version),
    sent: (said: VerdictDraft) => mine.sent(said),
    discard: () => mine.discard(),
  };
}

/** {@link useVerdictDraft} */
export type VerdictDrafting = ReturnType<typeof useVerdictDraft>;
