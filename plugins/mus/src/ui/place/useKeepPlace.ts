import { useEffect } from 'react';
import type { RefObject } from 'react';

const landings =
  'section, li, [role="row"], fieldset, [role="group"], [tabindex="-1"]';

/** The focus is nowhere: what had it was taken out of the page. */
const isLost = () =>
  !document.activeElement || document.activeElement === document.body;

function ancestorsOf(from: Element, root: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = from; at && at !== root; at = at.parentElement)
    chain.push(at);
  return chain;
}

function land(on: Element | null | undefined) {
  if (!(on instanceof HTMLElement)) return;
  if (!on.hasAttribute('tabindex')) on.setAttribute('tabindex', '-1');
  on.focus({ preventScroll: true });
}

/**
 * A button that does its work is often gone afterwards, and the focus with
 * it: whoever hears the page or uses the keys would begin at the top again.
 * The focus then goes to the nearest part round it that is still there, else
 * to the heading of the page. What moves the focus itself is left alone.
 */
export function useKeepPlace(page: RefObject<HTMLElement>): void {
  useEffect(() => {
    const root = page.current;
    if (!root) return undefined;
    let chain: Element[] = [];
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const remember = ({ target }: FocusEvent) => {
      chain = target instanceof Element ? ancestorsOf(target, root) : [];
    };
    const look = () => {
      waiting = undefined;
      const gone = chain.length > 0 && !chain[0].isConnected;
      if (!gone || !isLost()) return;
      const near = chain.find(one => one.isConnected && one.matches(landings));
      land(near ?? root.querySelector('h1'));
    };
    const changed = () => {
      waiting ??= setTimeout(look, 0);
    };
    const observer = new MutationObserver(changed);
    root.addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      root.removeEventListener('focusin', remember);
      observer.disconnect();
      clearTimeout(waiting);
    };
  }, [page]);
}
