import {
  OpeningRule,
  Party,
  PlanState,
  SheetState,
  TalkState,
} from '@samtale/backstage-plugin-mus-common';
import { ReaderRow } from '../access/Readers';

/** A talk with everything its head needs, as one statement reads it for one person. */
export interface TalkRow {
  readonly id: string;
  readonly organisation_id: string;
  readonly state: TalkState;
  readonly opening_rule: OpeningRule;
  readonly invited_at: string;
  readonly started_at: string | null;
  readonly held_at: string | null;
  /** The topic cards of the two are exchanged. */
  readonly cards_exchanged_at: string | null;
  readonly employee_person_id: string;
  readonly employee_name: string;
  readonly employee_ref: string;
  readonly leader_person_id: string;
  readonly leader_name: string;
  readonly leader_ref: string;
  readonly unit_id: string;
  readonly unit_name: string;
  readonly round_id: string | null;
  readonly round_title: string | null;
  readonly round_due_on: string | null;
  readonly plan_id: string | null;
  readonly plan_state: PlanState | null;
  readonly plan_follow_up_on: string | null;
  readonly employee_sheet: SheetState;
  readonly employee_ready_at: string | null;
  readonly employee_opened_at: string | null;
  readonly leader_sheet: SheetState;
  readonly leader_ready_at: string | null;
  readonly leader_opened_at: string | null;
  /** Of the caller, as `mus_reader` has it now. */
  readonly reader_level: ReaderRow['level'];
  readonly reader_reason: string;
}

/** What the page of a talk needs beyond the head. */
export interface TalkPageRow extends TalkRow {
  readonly round_context: string | null;
  readonly form: string | null;
  readonly previous_plan_id: string | null;
  /** Other talks of the same employment that wait too, or were held later with another leader. */
  readonly rivals: number | string;
  readonly employee_snapshot: string | null;
  readonly leader_snapshot: string | null;
}

/** One party's preparation. */
export interface Sheet {
  readonly party: Party;
  readonly state: SheetState;
  readonly readyAt: string | null;
  /** When the other could first read it. */
  readonly openedAt: string | null;
}

/** The other of the two. */
export function otherParty(party: Party): Party {
  return party === 'employee' ? 'leader' : 'employee';
}

/** The preparation of one of the two. */
export function sheetOf(row: TalkRow, party: Party): Sheet {
  return party === 'employee'
    ? {
        party,
        state: row.employee_sheet,
        readyAt: row.employee_ready_at,
        openedAt: row.employee_opened_at,
      }
    : {
        party,
        state: row.leader_sheet,
        readyAt: row.leader_ready_at,
        openedAt: row.leader_opened_at,
      };
}

/** Which of the two a person is. */
export function partyOf(row: TalkRow, personId: string): Party {
  return row.employee_person_id === personId ? 'employee' : 'leader';
}
