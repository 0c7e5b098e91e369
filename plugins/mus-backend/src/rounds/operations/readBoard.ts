import {
  SheetState,
  signalOf,
  TalkState,
} from '@samtale/backstage-plugin-mus-common';
import { Knex } from 'knex';
import { Tx } from '../../database/Database';
import { bytewise } from '../../database/dialect';
import { reachableByMail } from '../../people/reachableByMail';
import { BoardRow } from '../Round';
import { RoundKey } from '../RoundStore';

interface Row {
  talk_id: string;
  employment_id: string;
  state: TalkState;
  employee_id: string;
  employee_name: string;
  employee_ref: string;
  title: string;
  mail_address: string | null;
  leader_id: string;
  leader_name: string;
  leader_ref: string;
  employee_sheet: SheetState | null;
  leader_sheet: SheetState | null;
  plan_id: string | null;
}

function joinSheet(
  query: Knex.QueryBuilder,
  alias: string,
  party: string,
): void {
  query.leftJoin(`mus_sheet as ${alias}`, join =>
    join
      .on(`${alias}.organisation_id`, 't.organisation_id')
      .andOn(`${alias}.talk_id`, 't.id')
      .andOnVal(`${alias}.party`, party),
  );
}

function joinPerson(
  query: Knex.QueryBuilder,
  alias: string,
  column: string,
): void {
  query.join(`mus_person as ${alias}`, join =>
    join
      .on(`${alias}.organisation_id`, 't.organisation_id')
      .andOn(`${alias}.id`, `t.${column}`),
  );
}

function toBoardRow(row: Row, allowedDomains: readonly string[]): BoardRow {
  return {
    talkId: row.talk_id,
    employmentId: row.employment_id,
    employee: {
      id: row.employee_id,
      name: row.employee_name,
      entityRef: row.employee_ref,
    },
    title: row.title,
    leader: {
      id: row.leader_id,
      name: row.leader_name,
      entityRef: row.leader_ref,
    },
    state: row.state,
    employeeSheet: signalOf(row.employee_sheet ?? 'notStarted'),
    leaderSheet: signalOf(row.leader_sheet ?? 'notStarted'),
    planId: row.plan_id,
    unreached: !reachableByMail(row.mail_address, allowedDomains),
  };
}

/** The board of the team: one line per talk of the round, in one statement. */
export async function readBoard(
  tx: Tx,
  key: RoundKey,
  allowedDomains: readonly string[],
): Promise<BoardRow[]> {
  const query = tx('mus_talk as t');
  joinPerson(query, 'e', 'employee_person_id');
  joinPerson(query, 'l', 'leader_person_id');
  joinSheet(query, 'es', 'employee');
  joinSheet(query, 'ls', 'leader');
  const rows: Row[] = await query
    .join('mus_employment as m', join =>
      join
        .on('m.organisation_id', 't.organisation_id')
        .andOn('m.id', 't.employment_id'),
    )
    .leftJoin('mus_action_plan as a', join =>
      join
        .on('a.organisation_id', 't.organisation_id')
        .andOn('a.talk_id', 't.id'),
    )
    .where({
      't.organisation_id': key.organisationId,
      't.round_id': key.roundId,
    })
    .select(
      't.id as talk_id',
      't.employment_id',
      't.state',
      'm.title',
      'a.id as plan_id',
      'es.state as employee_sheet',
      'ls.state as leader_sheet',
    )
    .select(
      'e.id as employee_id',
      'e.display_name as employee_name',
      'e.entity_ref as employee_ref',
      'e.mail_address',
    )
    .select(
      'l.id as leader_id',
      'l.display_name as leader_name',
      'l.entity_ref as leader_ref',
    )
    .orderByRaw(bytewise(tx, 'e.sort_key').toQuery())
    .orderBy('t.id');
  return rows.map(row => toBoardRow(row, allowedDomains));
}
