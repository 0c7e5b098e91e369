import type { ReactNode } from 'react';

/** Words that belong on one line, in a table. */
export function OneLine(props: { children: ReactNode }) {
  return <span style={{ whiteSpace: 'nowrap' }}>{props.children}</span>;
}
