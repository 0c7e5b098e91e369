import { Problem } from '@samtale/backstage-plugin-mus-common';
import { openTalks } from '../booking/openTalks';
import { Tx } from '../database/Database';
import { dialectOf, lockRows } from '../database/dialect';
import { BadInputError } from '../http/errors';
import { Candidate } from '../rounds/Round';

/** Who is about to be invited, and by what request. */
export interface Wanted {
  readonly organisationId: string;
  /** As they stand in the request, for the paths of problems. */
  readonly employmentIds: readonly string[];
  readonly candidates: readonly Candidate[];
  readonly today: string;
}

/**
 * Two talks that wait to be held never stand for one employment: who has one
 * outside this round is not invited. The employments stay locked, so that
 * nobody begins one meanwhile.
 */
export async function refuseOpenTalks(tx: Tx, wanted: Wanted): Promise<void> {
  const { organisationId, candidates, employmentIds, today } = wanted;
  const ids = candidates.map(({ employmentId }) => employmentId);
  if (ids.length === 0) return;
  const query = tx('mus_employment')
    .where({ organisation_id: organisationId })
    .whereIn('id', ids)
    .orderBy('id')
    .select('id');
  await lockRows(query, dialectOf(tx));
  const open = await openTalks(tx, organisationId, ids, today);
  const busy = new Set(open.map(({ employmentId }) => employmentId));
  const problems = candidates
    .filter(({ employmentId }) => busy.has(employmentId))
    .map(({ employmentId, person }): Problem => ({
      path: `employmentIds.${employmentIds.indexOf(employmentId)}`,
      code: 'hasOpenTalkNamed',
      params: { name: person.name },
    }));
  if (problems.length > 0) throw new BadInputError(problems);
}
