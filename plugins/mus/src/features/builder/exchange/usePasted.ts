import { readPasted } from '@samtale/backstage-plugin-mus-common';
import type { FoundTheme } from '@samtale/backstage-plugin-mus-common';
import { useState } from 'react';

/** A pasted form and what was found in it; it outlives the drawer, so that closing it loses nothing. */
export function usePasted() {
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const [found, setFound] = useState<readonly FoundTheme[]>([]);
  return {
    text,
    /** Something was looked for, and nothing was there. */
    nothing: tried && found.length === 0,
    found,
    write(next: string) {
      setText(next);
      setTried(false);
    },
    find() {
      setTried(true);
      setFound(readPasted(text));
    },
    correct: setFound,
    /** Back to the text, as it was pasted. */
    back() {
      setTried(false);
      setFound([]);
    },
    /** Taken in: the next form begins from nothing. */
    clear() {
      setText('');
      setTried(false);
      setFound([]);
    },
  };
}

/** A pasted form and the ways to change it. */
export type Pasted = ReturnType<typeof usePasted>;
