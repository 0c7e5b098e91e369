import { Verdict } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { TalkQuestion } from '../../talks/operations/findTalk';
import { MinutesRow, StoredConfirmation, StoredVersion } from '../Minutes';
import { ofTalk, readableTalk } from './readable';

/** The minutes' own row; undefined until somebody has written. */
export function readMinutesRow(
  tx: Tx,
  question: TalkQuestion,
): Promise<MinutesRow | undefined> {
  return readableTalk(tx, question)
    .join('mus_minutes as minutes', ofTalk('minutes'))
    .first('minutes.*');
}

interface SaidRow {
  party: string;
  verdict: Verdict;
  remark: string;
  content_version: number;
  at: string;
}

/** The newest word of each party. */
export async function readConfirmations(
  tx: Tx,
  question: TalkQuestion,
): Promise<StoredConfirmation[]> {
  const rows: SaidRow[] = await readableTalk(tx, question)
    .join('mus_minutes_confirmation as said', ofTalk('said'))
    .select('said.*')
    .orderBy('said.party');
  return rows.map(row => ({
    party: row.party,
    verdict: row.verdict,
    envelope: row.remark,
    contentVersion: row.content_version,
    at: row.at,
  }));
}

interface VersionRow {
  content_version: number;
  reason: StoredVersion['reason'];
  notes: string;
  at: string;
}

/** Earlier versions, oldest first. */
export async function readVersions(
  tx: Tx,
  question: TalkQuestion,
): Promise<StoredVersion[]> {
  const rows: VersionRow[] = await readableTalk(tx, question)
    .join('mus_minutes_version as version', ofTalk('version'))
    .select(
      'version.content_version',
      'version.reason',
      'version.notes',
      'version.at',
    )
    .orderBy('version.content_version');
  return rows.map(row => ({
    contentVersion: row.content_version,
    reason: row.reason,
    envelope: row.notes,
    at: row.at,
  }));
}
