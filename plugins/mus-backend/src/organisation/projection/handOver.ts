import { localDay } from '@samtale/backstage-plugin-mus-common';
import { DocumentKind, Readers } from '../../access/Readers';
import { Tx } from '../../database/Database';
import { lockRows } from '../../database/dialect';
import {
  HandOver,
  HandOverDeps,
  handOverDocument,
  OpenDocument,
} from './handOverDocument';
import { handOverPast, pastStates } from './handOverPast';

const tables = {
  talk: 'mus_talk',
  plan: 'mus_action_plan',
} as const satisfies Record<DocumentKind, string>;

/**
 * Another person was named to hold the talks of this employment and goes on:
 * the new leader sees status, the one before sees nothing more.
 */
async function changeLeaderBeside(
  tx: Tx,
  readers: Readers,
  kind: DocumentKind,
  documentId: string,
  change: HandOver,
) {
  const { organisationId, leaderPersonId, now } = change;
  await tx('mus_reader')
    .where({
      organisation_id: organisationId,
      document_kind: kind,
      document_id: documentId,
      reason: 'unitLeader',
    })
    .whereNull('valid_to')
    .update({ valid_to: now });
  if (leaderPersonId === null) return;
  await readers.grant(tx, [
    {
      organisationId,
      documentKind: kind,
      documentId,
      personId: leaderPersonId,
      level: 'status',
      reason: 'unitLeader',
      validFrom: now,
      validTo: null,
    },
  ]);
}

/** Who else has to do with the employment: the named talk holder, and the unit's leader. */
async function peopleBeside(
  tx: Tx,
  { organisationId, employmentId }: HandOver,
): Promise<{ holder: string | null; unitLeader: string | null }> {
  const row = await tx('mus_employment as employment')
    .join('mus_unit as unit', join =>
      join
        .on('unit.organisation_id', 'employment.organisation_id')
        .andOn('unit.id', 'employment.unit_id'),
    )
    .where({
      'employment.organisation_id': organisationId,
      'employment.id': employmentId,
    })
    .whereNull('employment.valid_to')
    .first(
      'employment.talk_holder_person_id as holder',
      'unit.leader_person_id as unit_leader',
    );
  return {
    holder: row?.holder ?? null,
    unitLeader: row?.unit_leader ?? null,
  };
}

/** Talks and plans of the employment that go on; plans locked, so that a date that is set meanwhile waits. */
async function openDocuments(
  tx: Tx,
  kind: DocumentKind,
  { organisationId, employmentId }: HandOver,
  { database }: HandOverDeps,
): Promise<OpenDocument[]> {
  const documents = tx(tables[kind])
    .where({ organisation_id: organisationId, employment_id: employmentId })
    .whereNotIn('state', pastStates)
    .orderBy('id')
    .select('id', 'leader_person_id');
  return kind === 'plan' ? lockRows(documents, database.dialect) : documents;
}

/** Ids of the talks or plans of the employment that are over. */
const pastDocuments = (
  tx: Tx,
  kind: DocumentKind,
  { organisationId, employmentId }: HandOver,
) =>
  tx(tables[kind])
    .where({ organisation_id: organisationId, employment_id: employmentId })
    .whereIn('state', pastStates)
    .select('id');

/**
 * No inheritance: the new leader of an employment sees of open talks and plans
 * that they are there, and what state they are in; the former leader reads for
 * thirty days and writes nothing, and has no date of it in the calendar any
 * more; a new leader gets none before the employee shares. Of what is over the
 * former leader reads as long. A talk holder who was named goes on. The
 * mails about follow-ups go to the new leader from now on, and those of the
 * substitute to whoever stands in for that one.
 */
export async function handOver(
  tx: Tx,
  deps: HandOverDeps,
  change: HandOver,
): Promise<void> {
  const { readers, settings } = deps;
  const { organisationId, now } = change;
  const today = localDay(now, settings.organisation.zone);
  const { holder, unitLeader } = await peopleBeside(tx, change);
  for (const kind of ['talk', 'plan'] as const) {
    await handOverPast(tx, {
      ...change,
      kind,
      documents: pastDocuments(tx, kind, change),
      holderPersonId: holder,
      unitLeaderPersonId: unitLeader,
    });
    for (const document of await openDocuments(tx, kind, change, deps)) {
      if (
        document.leader_person_id === holder &&
        holder !== change.leaderPersonId
      ) {
        await changeLeaderBeside(tx, readers, kind, document.id, change);
        continue;
      }
      const entry = {
        organisationId,
        kind,
        documentId: document.id,
        now,
        today,
      };
      await handOverDocument(tx, deps, { ...document, ...entry }, change);
    }
  }
}
