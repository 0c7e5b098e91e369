import { DateTime } from 'luxon';
import { localDay } from '@samtale/backstage-plugin-mus-common';
import { DocumentKind, Readers } from '../../access/Readers';
import { Tx } from '../../database/Database';
import { lockRows } from '../../database/dialect';
import { SliceDeps } from '../../slice';
import { isOvertaken } from '../../booking/overtaken';
import { enterCalendar } from '../../calendarEntries/enterCalendar';
import { leaveCalendar } from '../../calendarEntries/leaveCalendar';
import { EntryKey } from '../../calendarEntries/leaderEntry';
import { tellForNewLeader } from '../../substitutes/tellSubstitutes';

/** Days that a former leader may still read. */
export const FORMER_LEADER_DAYS = 30;

const tables = {
  talk: 'mus_talk',
  plan: 'mus_action_plan',
} as const satisfies Record<DocumentKind, string>;

/** What handing over needs. */
export type HandOverDeps = Pick<
  SliceDeps,
  'database' | 'readers' | 'dueFacts' | 'settings'
>;

/** A change of leader of one employment. */
export interface HandOver {
  readonly organisationId: string;
  readonly employmentId: string;
  /** Null: nobody leads now. */
  readonly leaderPersonId: string | null;
  readonly now: string;
}

interface OpenDocument {
  id: string;
  leader_person_id: string;
}

function until(now: string): string {
  return DateTime.fromISO(now, { zone: 'utc' })
    .plus({ days: FORMER_LEADER_DAYS })
    .toFormat("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
}

/** Writes it, as one of the two. */
async function writes(
  tx: Tx,
  { organisationId, kind, documentId }: EntryKey,
  personId: string,
): Promise<boolean> {
  const row = await tx('mus_reader')
    .where({
      organisation_id: organisationId,
      document_kind: kind,
      document_id: documentId,
      person_id: personId,
      item_id: '',
      level: 'write',
    })
    .first('person_id');
  return row !== undefined;
}

/** The one of the two who led: back in the saddle, or reading for thirty days more. */
async function changeHolder(
  tx: Tx,
  deps: HandOverDeps,
  document: OpenDocument & EntryKey,
  change: HandOver,
) {
  const { readers } = deps;
  const { kind, leader_person_id: leader } = document;
  const { organisationId, leaderPersonId, now } = change;
  const wrote = await writes(tx, document, leader);
  const row = {
    organisationId,
    documentKind: kind,
    documentId: document.id,
    validFrom: now,
  };
  if (leader === leaderPersonId) {
    // Another leader held a later talk: the one that was begun before stays to be read.
    const isOver =
      kind === 'talk' && (await isOvertaken(tx, organisationId, document.id));
    await readers.grant(tx, [
      {
        ...row,
        personId: leaderPersonId,
        level: isOver ? 'read' : 'write',
        reason: 'leader',
        validTo: null,
      },
    ]);
    if (!wrote && !isOver) await enterCalendar(deps, tx, document, leader);
    return;
  }
  await tx('mus_reader')
    .where({
      organisation_id: organisationId,
      document_kind: kind,
      document_id: document.id,
      person_id: leader,
      reason: 'leader',
    })
    .update({ level: 'read', reason: 'formerLeader', valid_to: until(now) });
  if (wrote) await leaveCalendar(deps, tx, document, leader);
  if (leaderPersonId) {
    await readers.grant(tx, [
      {
        ...row,
        personId: leaderPersonId,
        level: 'status',
        reason: 'newLeader',
        validTo: null,
      },
    ]);
  }
}

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

async function namedHolder(
  tx: Tx,
  { organisationId, employmentId }: HandOver,
): Promise<string | null> {
  const row = await tx('mus_employment')
    .where({ organisation_id: organisationId, id: employmentId })
    .whereNull('valid_to')
    .first('talk_holder_person_id');
  return row?.talk_holder_person_id ?? null;
}

/** A new leader who is one no longer sees nothing more. */
async function endEarlierNewLeaders(
  tx: Tx,
  kind: DocumentKind,
  documentId: string,
  change: HandOver,
) {
  await tx('mus_reader')
    .where({
      organisation_id: change.organisationId,
      document_kind: kind,
      document_id: documentId,
      reason: 'newLeader',
    })
    .whereNot({ person_id: change.leaderPersonId ?? '' })
    .whereNull('valid_to')
    .update({ valid_to: change.now });
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
    .whereNotIn('state', ['closed', 'declined', 'withdrawn'])
    .orderBy('id')
    .select('id', 'leader_person_id');
  return kind === 'plan' ? lockRows(documents, database.dialect) : documents;
}

/**
 * No inheritance: the new leader of an employment sees of open talks and plans
 * that they are there, and what state they are in; the former leader reads for
 * thirty days and writes nothing, and has no date of it in the calendar any
 * more; a new leader gets none before the employee shares. A talk holder who was named goes on. The
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
  const holder = await namedHolder(tx, change);
  for (const kind of ['talk', 'plan'] as const) {
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
      await changeHolder(tx, deps, { ...document, ...entry }, change);
      await endEarlierNewLeaders(tx, kind, document.id, change);
      if (kind === 'talk') continue;
      const plan = { organisationId, planId: document.id, now, today };
      await tellForNewLeader(deps, tx, plan);
    }
  }
}
