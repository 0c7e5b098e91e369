import { useEffect } from 'react';
import type { RefObject } from 'react';

const isInView = (part: Element) => {
  const { top, bottom } = part.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
};

/**
 * What is written may be saved, and the page then grow above the field that
 * has the focus: whoever uses the keys would write where nothing is seen.
 * What was in view until then is brought back; what the reader has scrolled
 * away from is left alone.
 */
export function useKeepInView(page: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = page.current;
    if (!root) return undefined;
    let seen: Element | undefined;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const focused = () => {
      const at = document.activeElement;
      return at && root.contains(at) ? at : undefined;
    };
    const remember = () => {
      const at = focused();
      seen = at && isInView(at) ? at : undefined;
    };
    const look = () => {
      waiting = undefined;
      const at = focused();
      if (at && at === seen && !isInView(at))
        at.scrollIntoView?.({ block: 'nearest' });
      remember();
    };
    const changed = () => {
      waiting ??= setTimeout(look, 0);
    };
    const observer = new MutationObserver(changed);
    observer.observe(root, { childList: true, subtree: true });
    root.addEventListener('focusin', remember);
    window.addEventListener('scroll', remember, { passive: true });
    return () => {
      observer.disconnect();
      root.removeEventListener('focusin', remember);
      window.removeEventListener('scroll', remember);
      clearTimeout(waiting);
    };
  }, [page]);
}
