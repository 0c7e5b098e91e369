import { useState } from 'react';

interface Stored<T> {
  items: readonly T[];
  version: number | null;
}

type Save<C> = (
  variables: {
    body: { saveId: string; content: C };
    version: number | 'create';
  },
  options: { onSuccess: (reply: { version: number | null }) => void },
) => void;

/** A list as it stands on the page, and the saving of the whole of it. */
export function useKeptList<T, C>(
  stored: Stored<T>,
  contentOf: (items: T[]) => C,
  save: Save<C>,
) {
  const [items, setItems] = useState<T[]>([...stored.items]);
  const [version, setVersion] = useState(stored.version);
  const [saved, setSaved] = useState(items);
  return {
    items,
    unsaved: items !== saved,
    change: setItems,
    submit: () =>
      save(
        {
          body: { saveId: crypto.randomUUID(), content: contentOf(items) },
          version: version ?? 'create',
        },
        {
          onSuccess: reply => {
            setVersion(reply.version);
            setSaved(items);
          },
        },
      ),
  };
}
