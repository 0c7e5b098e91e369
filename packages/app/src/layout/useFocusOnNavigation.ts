import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * After a link was followed, moves the focus into the new page, so that keyboard and screen reader begin where the
 * eye does. A page that has already put the focus somewhere inside itself keeps it.
 */
export function useFocusOnNavigation(main: RefObject<HTMLElement>) {
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    const element = main.current;
    if (!element || element.contains(document.activeElement)) return;
    element.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname, main]);
}
