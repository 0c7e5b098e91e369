import { useCallback, useEffect, useRef } from 'react';

/** A hold lasts 20 seconds; it is renewed while the person types. */
const renewMs = 10_000;

interface HoldProps {
  /** False until the piece was saved first: nobody else sees it. */
  known: boolean;
  /** Sends it; stays the same between renders. */
  send: (held: boolean) => Promise<unknown>;
}

/** Tells the other that I am writing here, and when I stop. A courtesy: nothing waits for it. */
export function useHold({ known, send }: HoldProps) {
  const since = useRef<number | null>(null);
  const typing = useCallback(() => {
    const now = performance.now();
    const renewed = since.current !== null && now - since.current < renewMs;
    if (!known || renewed) return;
    since.current = now;
    send(true).catch(() => {});
  }, [known, send]);
  const letGo = useCallback(() => {
    if (since.current === null) return;
    since.current = null;
    send(false).catch(() => {});
  }, [send]);
  useEffect(() => letGo, [letGo]);
  return { typing, letGo };
}
