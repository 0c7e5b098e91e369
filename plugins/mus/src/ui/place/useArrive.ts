import { useEffect, useRef } from 'react';

/**
 * Moves the reader's place, and what is in view, to a part that a step has
 * just brought: the next theme, the page to check, the field that opened.
 *
 * @param id - of the part; a field, or one that may take the focus
 * @param when - false where the part came with the page; read once
 */
export function useArrive(id: string, when = true): void {
  const wanted = useRef(when);
  useEffect(() => {
    if (!wanted.current) return;
    const part = document.getElementById(id);
    part?.focus({ preventScroll: true });
    const isField = part instanceof HTMLInputElement;
    part?.scrollIntoView?.({ block: isField ? 'nearest' : 'start' });
  }, [id]);
}
