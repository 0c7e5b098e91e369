import { MinutesFacts } from '@samtale/backstage-plugin-mus-common';
import { Tx } from '../../database/Database';
import { StoredConfirmation, StoredVersion } from '../Minutes';
import { MinutesKey } from './writeNote';

const keyOf = ({ organisationId, talkId }: MinutesKey) => ({
  organisation_id: organisationId,
  talk_id: talkId,
});

/** Writes the minutes' own row; the talk is locked. */
export async function writeMinutesRow(
  tx: Tx,
  key: MinutesKey,
  facts: MinutesFacts,
  now: string,
): Promise<void> {
  await tx('mus_minutes')
    .insert({
      ...keyOf(key),
      content_version: facts.contentVersion,
      confirmed_content_version: facts.confirmedVersion,
      confirmed_at: facts.confirmedAt,
      confirm_asked_on: facts.confirmAskedOn,
      created_at: now,
      changed_at: now,
    })
    .onConflict(['organisation_id', 'talk_id'])
    .merge([
      'content_version',
      'confirmed_content_version',
      'confirmed_at',
      'confirm_asked_on',
      'changed_at',
    ]);
}

/** Writes what one party says now in place of what it said before. */
export async function writeConfirmation(
  tx: Tx,
  key: MinutesKey,
  said: StoredConfirmation,
): Promise<void> {
  await tx('mus_minutes_confirmation')
    .insert({
      ...keyOf(key),
      party: said.party,
      verdict: said.verdict,
      remark: said.envelope,
      content_version: said.contentVersion,
      at: said.at,
    })
    .onConflict(['organisation_id', 'talk_id', 'party'])
    .merge();
}

/** Keeps the minutes as they stand; a version that somebody answered about stays one. */
export async function keepVersion(
  tx: Tx,
  key: MinutesKey,
  version: StoredVersion,
): Promise<void> {
  const insert = tx('mus_minutes_version')
    .insert({
      ...keyOf(key),
      content_version: version.contentVersion,
      reason: version.reason,
      notes: version.envelope,
      at: version.at,
    })
    .onConflict(['organisation_id', 'talk_id', 'content_version']);
  await (version.reason === 'day' ? insert.ignore() : insert.merge());
}
