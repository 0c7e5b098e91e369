import type { Verdict } from '@samtale/backstage-plugin-mus-common';
import { useSyncExternalStore } from 'react';

/** What somebody has chosen and typed about a document, and not sent. */
export interface VerdictDraft {
  readonly verdict: Verdict;
  readonly remark: string;
}

const untouched: VerdictDraft = { verdict: 'confirmed', remark: '' };

/** In the memory of this page only: forms come and go with what others do, the words stay. */
const drafts = new Map<string, VerdictDraft>();
const listeners = new Set<() => void>();

function put(key: string, draft: VerdictDraft): void {
  drafts.set(key, draft);
  listeners.forEach(tell => tell());
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Forgets what was not sent. */
export function forgetVerdicts(): void {
  drafts.clear();
}

/**
 * What I have not sent yet about a document; it outlives the form.
 *
 * @param personId - who types
 * @param documentId - what it is about
 */
export function useVerdictDraft(personId: string, documentId: string) {
  const key = `${personId} ${documentId}`;
  const draft = useSyncExternalStore(
    subscribe,
    () => drafts.get(key) ?? untouched,
  );
  return {
    ...draft,
    change: (part: Partial<VerdictDraft>) =>
      put(key, { ...(drafts.get(key) ?? untouched), ...part }),
    /** It was sent like this; what was typed since stays. */
    sent: ({ verdict, remark }: VerdictDraft) => {
      const now = drafts.get(key) ?? untouched;
      const typedOn = verdict !== 'confirmed' && now.remark !== remark;
      if (!typedOn) put(key, untouched);
    },
    discard: () => put(key, untouched),
  };
}

/** {@link useVerdictDraft} */
export type VerdictDrafting = ReturnType<typeof useVerdictDraft>;
