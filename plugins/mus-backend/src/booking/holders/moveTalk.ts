import {
  readerLevels,
  ReaderReason,
} from '@samtale/backstage-plugin-mus-common';
import { ReaderRow } from '../../access/Readers';
import { Tx } from '../../database/Database';
import { leaveCalendar } from '../../calendarEntries/leaveCalendar';
import { SliceDeps } from '../../slice';
import { LockedEmployment } from '../lockEmployment';
import { OpenTalk } from '../openTalks';

type Deps = Pick<SliceDeps, 'clock' | 'database' | 'readers' | 'dueFacts'>;

/** A talk that changes hands before anybody has written. */
export interface Move {
  readonly organisationId: string;
  readonly employment: LockedEmployment;
  readonly talk: OpenTalk;
  readonly holderPersonId: string;
  readonly now: string;
}

function readerRow(
  { organisationId, talk, now }: Move,
  personId: string,
  reason: ReaderReason,
): ReaderRow {
  return {
    organisationId,
    documentKind: 'talk',
    documentId: talk.talkId,
    personId,
    level: readerLevels[reason],
    reason,
    validFrom: now,
    validTo: null,
  };
}

/** Who held the talk before reads nothing of it any more; leaders see its status. */
async function changeReaders(tx: Tx, { readers }: Deps, move: Move) {
  const { organisationId, employment, talk, holderPersonId, now } = move;
  await tx('mus_reader')
    .where({
      organisation_id: organisationId,
      document_kind: 'talk',
      document_id: talk.talkId,
      item_id: '',
    })
    .whereNot({ person_id: employment.personId })
    .where(open => open.whereNull('valid_to').orWhere('valid_to', '>', now))
    .update({ valid_to: now });
  const leaders = new Set([
    employment.leaderPersonId,
    employment.unitLeaderPersonId,
  ]);
  const beside = [...leaders].filter(
    id => id !== null && id !== holderPersonId && id !== employment.personId,
  );
  await readers.grant(tx, [
    readerRow(move, holderPersonId, 'leader'),
    ...beside.map(id => readerRow(move, id!, 'unitLeader')),
  ]);
}

/**
 * The talk gets another holder: the other of the two from now on. Both are
 * told; the unit's leader keeps a view of the status only.
 */
export async function moveTalk(tx: Tx, deps: Deps, move: Move): Promise<void> {
  const { organisationId, talk, holderPersonId, now } = move;
  const version = talk.version + 1;
  await tx('mus_talk')
    .where({ organisation_id: organisationId, id: talk.talkId })
    .update({ leader_person_id: holderPersonId, version });
  await changeReaders(tx, deps, move);
  const today = deps.clock.today();
  const entry = { organisationId, documentId: talk.talkId, now, today };
  const key = { ...entry, kind: 'talk' as const };
  await leaveCalendar(deps, tx, key, talk.leaderPersonId);
  await deps.dueFacts.cancel(
    tx,
    { organisationId, subjectId: talk.talkId, kinds: ['talkHolder'] },
    now,
  );
  await deps.dueFacts.add(
    tx,
    (['employee', 'leader'] as const).map(recipientRole => ({
      organisationId,
      subjectKind: 'talk',
      subjectId: talk.talkId,
      occurrence: `holder-${version}`,
      recipientRole,
      generation: 0,
      kind: 'talkHolder',
      dueAt: now,
    })),
    now,
  );
}
