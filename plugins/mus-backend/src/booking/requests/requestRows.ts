import { TalkRequestState } from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { PersonShape } from '../../people/personShape';

/** A request for a talk. */
export interface TalkRequest {
  readonly id: string;
  readonly employmentId: string;
  readonly state: TalkRequestState;
  readonly employee: PersonShape;
  readonly unit: { id: string; name: string };
  readonly askedAt: string;
  readonly answerOn: string | null;
  readonly talkId: string | null;
}

interface Row {
  id: string;
  employment_id: string;
  state: TalkRequestState;
  asked_at: string;
  answer_on: string | null;
  talk_id: string | null;
  employee_id: string;
  employee_name: string;
  employee_ref: string;
  unit_id: string;
  unit_name: string;
}

function toRequest(row: Row): TalkRequest {
  return {
    id: row.id,
    employmentId: row.employment_id,
    state: row.state,
    employee: {
      id: row.employee_id,
      name: row.employee_name,
      entityRef: row.employee_ref,
    },
    unit: { id: row.unit_id, name: row.unit_name },
    askedAt: row.asked_at,
    answerOn: row.answer_on,
    talkId: row.talk_id,
  };
}

/** Requests with employee and unit; the caller says which. */
function requests(tx: Tx, organisationId: string): Knex.QueryBuilder {
  return tx('mus_talk_request as q')
    .join('mus_employment as e', join =>
      join
        .on('e.organisation_id', 'q.organisation_id')
        .andOn('e.id', 'q.employment_id'),
    )
    .join('mus_unit as u', join =>
      join
        .on('u.organisation_id', 'e.organisation_id')
        .andOn('u.id', 'e.unit_id'),
    )
    .join('mus_person as p', join =>
      join
        .on('p.organisation_id', 'q.organisation_id')
        .andOn('p.id', 'q.employee_person_id'),
    )
    .where('q.organisation_id', organisationId)
    .select(
      'q.id',
      'q.employment_id',
      'q.state',
      'q.asked_at',
      'q.answer_on',
      'q.talk_id',
      'p.id as employee_id',
      'p.display_name as employee_name',
      'p.entity_ref as employee_ref',
      'u.id as unit_id',
      'u.name as unit_name',
    )
    .orderBy([
      { column: 'q.asked_at', order: 'desc' },
      { column: 'q.id', order: 'desc' },
    ]);
}

/** One request. */
export async function findRequest(
  tx: Tx,
  organisationId: string,
  requestId: string,
): Promise<TalkRequest | undefined> {
  const row: Row | undefined = await requests(tx, organisationId)
    .where('q.id', requestId)
    .first();
  return row && toRequest(row);
}

/** The requests of one employee, the newest first. */
export async function requestsOf(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<TalkRequest[]> {
  const rows: Row[] = await requests(tx, organisationId).where(
    'q.employee_person_id',
    personId,
  );
  return rows.map(toRequest);
}

/** Open requests of the people whom this person leads. */
export async function requestsForLeader(
  tx: Tx,
  organisationId: string,
  personId: string,
): Promise<TalkRequest[]> {
  const rows: Row[] = await requests(tx, organisationId)
    .where({ 'q.state': 'open', 'p.active': true })
    .whereNull('e.valid_to')
    .whereNot('e.person_id', personId)
    .where(led =>
      led
        .where('e.leader_person_id', personId)
        .orWhere('u.leader_person_id', personId),
    );
  return rows.map(toRequest);
}

/** A request as it is made. */
export interface NewRequest {
  readonly organisationId: string;
  readonly id: string;
  readonly employmentId: string;
  readonly personId: string;
  readonly now: string;
}

/** Writes a new request. */
export async function insertRequest(tx: Tx, made: NewRequest): Promise<void> {
  await tx('mus_talk_request').insert({
    organisation_id: made.organisationId,
    id: made.id,
    employment_id: made.employmentId,
    employee_person_id: made.personId,
    state: 'open',
    asked_at: made.now,
  });
}

/** What an answer writes. */
export interface RequestChange {
  readonly state: TalkRequestState;
  readonly answered_at: string;
  readonly answer_on?: string;
  readonly talk_id?: string;
}

/** Answers an open request; false when it is open no more. */
export async function updateRequest(
  tx: Tx,
  organisationId: string,
  requestId: string,
  change: RequestChange,
): Promise<boolean> {
  const changed = await tx('mus_talk_request')
    .where({ organisation_id: organisationId, id: requestId, state: 'open' })
    .update(change);
  return changed === 1;
}
