import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useId,
  useState,
} from 'react';
import type { ReactNode } from 'react';
import { useLeaveWarning, type KeptTexts } from '../../autosave';

type Tell = (field: string, incomplete: boolean) => void;

const TellContext = createContext<Tell>(() => {});
const CountContext = createContext(0);
const KeptContext = createContext<KeptTexts | null>(null);

/** Knows which fields stand with a text that cannot be saved; the browser keeps them and asks before they are left. */
export function IncompleteFields({
  kept,
  children,
}: {
  kept: KeptTexts;
  children: ReactNode;
}) {
  const [fields, setFields] = useState<ReadonlySet<string>>(new Set());
  const tell = useCallback<Tell>((field, incomplete) => {
    setFields(before => {
      if (before.has(field) === incomplete) return before;
      const others = [...before].filter(one => one !== field);
      return new Set(incomplete ? [...others, field] : others);
    });
  }, []);
  useLeaveWarning(fields.size > 0);
  return (
    <KeptContext.Provider value={kept}>
      <TellContext.Provider value={tell}>
        <CountContext.Provider value={fields.size}>
          {children}
        </CountContext.Provider>
      </TellContext.Provider>
    </KeptContext.Provider>
  );
}

/** This field stands with a text that cannot be saved, or does not any more. */
export function useIncomplete(incomplete: boolean): void {
  const field = useId();
  const tell = useContext(TellContext);
  useEffect(() => {
    tell(field, incomplete);
    return () => tell(field, false);
  }, [tell, field, incomplete]);
}

/** How many fields stand with a text that cannot be saved. */
export const useIncompleteCount = () => useContext(CountContext);

/** Where what cannot be saved is kept. */
export function useKept(): KeptTexts {
  const kept = useContext(KeptContext);
  if (!kept) throw new Error('Outside of IncompleteFields');
  return kept;
}
