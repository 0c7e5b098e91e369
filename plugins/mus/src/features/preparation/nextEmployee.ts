import type { BoardRow } from '../../api';

/** Where the leader goes from here: the next employee not yet prepared for, in the order of the board. */
export interface NextEmployee {
  readonly talkId: string;
  readonly name: string;
  /** Place on the board, from 1. */
  readonly number: number;
  readonly count: number;
}

/** Next of a leader's own talks that lacks the leader's preparation; null when all are done (T13). */
export function nextEmployee(
  board: readonly BoardRow[],
  talkId: string,
  leaderId: string,
): NextEmployee | null {
  const mine = board.filter(row => row.leader.id === leaderId);
  const here = mine.findIndex(row => row.talkId === talkId);
  const onwards = [
    ...mine.slice(here + 1),
    ...mine.slice(0, Math.max(0, here)),
  ];
  const next = onwards.find(
    row =>
      row.leaderSheet === 'notReady' &&
      ['invited', 'preparing', 'ready'].includes(row.state),
  );
  if (!next) return null;
  return {
    talkId: next.talkId,
    name: next.employee.name,
    number: mine.indexOf(next) + 1,
    count: mine.length,
  };
}
