import { createContext, useCallback, useContext, useState } from 'react';
import type { ReactNode } from 'react';
import { Hidden } from '../words/text';

const AnnounceContext = createContext<(text: string) => void>(() => undefined);

/** Says changes that happen elsewhere on the page, or in another browser. */
export function AnnounceProvider(props: { children: ReactNode }) {
  const [text, setText] = useState('');
  const announce = useCallback(
    (next: string) =>
      setText(before => (before === next ? `${next}\u00a0` : next)),
    [],
  );
  return (
    <AnnounceContext.Provider value={announce}>
      {props.children}
      <div aria-live="polite">
        <Hidden>{text}</Hidden>
      </div>
    </AnnounceContext.Provider>
  );
}

/** `announce('Rækken er flyttet til plads 2 af 6')` */
export const useAnnounce = () => useContext(AnnounceContext);
