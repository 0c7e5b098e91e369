import { openTalkStates } from '@samtale/backstage-plugin-mus-common';
import { openTalks } from '../../booking/openTalks';
import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { TalkPageRow, TalkRow } from '../TalkRow';
import { talksOf } from './findTalk';

/** The talk that goes on in the place of another one, and with whom. */
export interface TalkInstead {
  readonly talkId: string;
  readonly leader: {
    readonly id: string;
    readonly name: string;
    readonly entityRef: string;
  };
}

/** Who looks, and when. */
interface Looking {
  readonly personId: string;
  readonly now: string;
  /** Local day. */
  readonly today: string;
}

/** Other talks of the same employment that this person may see, the newest first. */
async function others(
  tx: Tx,
  { organisation_id: organisationId, id }: TalkRow,
  { personId, now }: Looking,
): Promise<Array<TalkRow & { employment_id: string }>> {
  return talksOf(tx, { organisationId, personId, now })
    .where(
      't.employment_id',
      tx('mus_talk')
        .where({ organisation_id: organisationId, id })
        .select('employment_id'),
    )
    .whereNot('t.id', id)
    .select('t.employment_id')
    .orderBy([{ column: 't.invited_at', order: 'desc' }, { column: 't.id' }]);
}

const isWaiting = ({ state }: TalkRow) =>
  openTalkStates.some(one => one === state);

/** A later one that was held with another leader. */
const overtakes = (row: TalkRow) => (other: TalkRow) =>
  other.held_at !== null &&
  other.invited_at > row.invited_at &&
  other.leader_person_id !== row.leader_person_id;

/**
 * Which talk goes on instead of this one that waits; null when this one does,
 * when none does, and for who may not see the other. Nothing of its content.
 */
export async function talkInstead(
  tx: Tx,
  row: TalkPageRow,
  looking: Looking,
): Promise<TalkInstead | null> {
  if (!isWaiting(row) || asCount(row.rivals) === 0) return null;
  const seen = await others(tx, row, looking);
  if (seen.length === 0) return null;
  const ids = [seen[0].employment_id];
  const [open] = await openTalks(tx, row.organisation_id, ids, looking.today);
  if (open?.talkId === row.id) return null;
  const instead = open
    ? seen.find(({ id }) => id === open.talkId)
    : seen.find(overtakes(row));
  if (!instead) return null;
  const { id, leader_person_id, leader_name, leader_ref } = instead;
  return {
    talkId: id,
    leader: { id: leader_person_id, name: leader_name, entityRef: leader_ref },
  };
}
