import { Problem } from '@samtale/backstage-plugin-mus-common';
import { BoardRow, Candidate } from '../rounds/Round';

/** Who is asked, sorted into those to invite and those who were invited before. */
export interface Invitees {
  readonly toInvite: Array<Candidate & { leaderPersonId: string }>;
  readonly before: BoardRow[];
  readonly problems: Problem[];
}

const hasLeader = (
  candidate: Candidate,
): candidate is Candidate & { leaderPersonId: string } =>
  candidate.leaderPersonId !== null;

function problemOf(candidate: Candidate | undefined, path: string): Problem[] {
  if (!candidate) return [{ path, code: 'notInUnit' }];
  return hasLeader(candidate)
    ? []
    : [
        {
          path,
          code: 'withoutLeader',
          params: { name: candidate.person.name },
        },
      ];
}

/**
 * Sorts the employments that somebody wants to invite. Who is in the round
 * already is not invited again; who has no leader cannot be.
 */
export function whoToInvite(
  employmentIds: readonly string[],
  board: readonly BoardRow[],
  candidates: readonly Candidate[],
): Invitees {
  const wanted = [...new Set(employmentIds)];
  const before = board.filter(({ employmentId }) =>
    wanted.includes(employmentId),
  );
  const known = new Set(before.map(({ employmentId }) => employmentId));
  const open = wanted.filter(id => !known.has(id));
  const candidateOf = (id: string) =>
    candidates.find(({ employmentId }) => employmentId === id);
  return {
    before,
    toInvite: open
      .map(candidateOf)
      .filter(candidate => candidate !== undefined)
      .filter(hasLeader),
    problems: open.flatMap(id =>
      problemOf(candidateOf(id), `employmentIds.${employmentIds.indexOf(id)}`),
    ),
  };
}
