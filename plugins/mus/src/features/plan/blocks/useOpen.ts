import { useState } from 'react';

/** Which blocks are being written in. */
export function useOpen() {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (id: string, on: boolean) =>
    setOpen(
      before =>
        new Set(
          on ? [...before, id] : [...before].filter(other => other !== id),
        ),
    );
  return { open, toggle };
}
