import { useState } from 'react';
import { useKept } from '../incomplete';

const field = 'publish:note';

/** Why a version is published: kept as it is typed, until it is published. */
export function useNote() {
  const kept = useKept();
  const [note, setNote] = useState(kept.of<string>(field)?.value ?? '');
  return [
    note,
    (typed: string) => {
      setNote(typed);
      if (typed === '') kept.drop(field);
      else kept.keep(field, typed, '');
    },
  ] as const;
}
