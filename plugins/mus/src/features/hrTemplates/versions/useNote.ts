import { useState } from 'react';
import { useKept } from '../incomplete';

const field = 'publish:note';

/** Why a version is published: kept as it is typed, until it is published. */
export function useNote() {
  const kept = useKept();
  const [note, setNote] = useState(kept.of<string>(field)?.value ?? '');
  const type = (typed: string) => {
    setNote(typed);
    if (typed === '') kept.drop(field);
    else kept.keep(field, typed, '');
  };
  /** It was published with these words; what was typed since stays. */
  const published = (words: string) => {
    if (kept.of<string>(field)?.value === words) type('');
  };
  return { note, type, published };
}
