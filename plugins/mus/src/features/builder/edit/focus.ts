import { useEffect, useRef } from 'react';

/** Ids of the parts that take the focus. */
export const focusId = {
  theme: (themeId: string) => `theme-${themeId}`,
  question: (questionId: string) => `question-${questionId}`,
  tool: (tool: 'up' | 'down', id: string) => `${tool}-${id}`,
};

/** Sets the focus after the page has changed: a moved button keeps it, a dropped row hands it on. */
export function useFocusNext() {
  const next = useRef<string | null>(null);
  useEffect(() => {
    const target = next.current && document.getElementById(next.current);
    if (target) target.focus();
    next.current = null;
  });
  return (id: string) => {
    next.current = id;
  };
}
