import { useId, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Lifting } from './Lifting';
import type { SortWords } from './Lifting';
import { Sorting, SortingProvider } from './Sorting';
import type { Drop } from './Sorting';

export type { SortWords } from './Lifting';
export type { Drop } from './Sorting';

interface SortAreaProps {
  words: SortWords;
  onDrop: (drop: Drop) => void;
  /** Lists below each other. */
  children: ReactNode;
}

/** Things inside can be dragged by pointer, and by keyboard: space, arrows, space; each step is said aloud. */
export function SortArea({ words, onDrop, children }: SortAreaProps) {
  const id = useId();
  const area = useRef<HTMLDivElement>(null);
  const [sorting] = useState(() => new Sorting(id, area));
  return (
    <SortingProvider value={sorting}>
      <div ref={area}>{children}</div>
      <Lifting sorting={sorting} words={words} onDrop={onDrop} />
    </SortingProvider>
  );
}
