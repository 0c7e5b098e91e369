import { useApi } from '@backstage/core-plugin-api';
import { useCallback, useEffect, useRef } from 'react';
import { endpoints, musApiRef } from '../../../api';
import type { Person, TalkContent } from '../../../api';
import type { PageNote } from './useNotes';

/** A hold lasts 20 seconds; it is renewed while the person types. */
const renewMs = 10_000;

/** The other, while that one writes in the note ("Mette skriver"); null when nobody does, or I do. */
export function heldByOther(talk: TalkContent, note: PageNote): Person | null {
  const holder = note.saved?.heldBy ?? null;
  return holder && holder.id !== talk[talk.me].id ? holder : null;
}

/** Tells the other that I am writing here, and when I stop. A courtesy: nothing waits for it. */
export function useHold(talkId: string, note: PageNote) {
  const api = useApi(musApiRef);
  const since = useRef<number | null>(null);
  const known = note.saved !== undefined;
  const tell = useCallback(
    (held: boolean) => {
      const params = { talkId, noteId: note.id };
      api
        .call(endpoints.minutes.holdNote, { params, body: { held } })
        .catch(() => {});
    },
    [api, talkId, note.id],
  );
  const typing = useCallback(() => {
    const now = performance.now();
    const renewed = since.current !== null && now - since.current < renewMs;
    if (!known || renewed) return;
    since.current = now;
    tell(true);
  }, [known, tell]);
  const letGo = useCallback(() => {
    if (since.current === null) return;
    since.current = null;
    tell(false);
  }, [tell]);
  useEffect(() => letGo, [letGo]);
  return { typing, letGo };
}
