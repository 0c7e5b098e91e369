import {
  OpeningFacts,
  Party,
  SheetFacts,
  signalOf,
  TalkCommandFacts,
  TalkFacts,
} from '@samtale/backstage-plugin-mus-common';
import { otherParty, sheetOf, TalkRow } from './TalkRow';

/** The columns that a talk's state follows from. */
export type TalkStateRow = Pick<
  TalkRow,
  | 'state'
  | 'started_at'
  | 'held_at'
  | 'employee_sheet'
  | 'leader_sheet'
  | 'plan_state'
  | 'plan_follow_up_on'
>;

const setAsideOf = ({ state }: Pick<TalkRow, 'state'>) =>
  state === 'postponed' || state === 'declined' || state === 'withdrawn'
    ? state
    : null;

/** What the talk's state follows from. */
export function talkFactsOf(row: TalkStateRow): TalkFacts {
  const { employee_sheet, leader_sheet } = row;
  return {
    invited: true,
    anySheetStarted:
      employee_sheet !== 'notStarted' || leader_sheet !== 'notStarted',
    employeeSignal: signalOf(employee_sheet),
    leaderSignal: signalOf(leader_sheet),
    startedAt: row.started_at,
    heldAt: row.held_at,
    planState: row.plan_state,
    followUpSet: row.plan_follow_up_on !== null,
    // A plan that is there says for itself whether it is closed.
    closed: row.state === 'closed' && row.plan_state === null,
    setAside: setAsideOf(row),
  };
}

/** What decides about the commands on the talk itself. */
export function commandFactsOf(
  row: Pick<TalkRow, 'state' | 'started_at' | 'held_at' | 'plan_id'>,
): TalkCommandFacts {
  return {
    startedAt: row.started_at,
    heldAt: row.held_at,
    hasPlan: row.plan_id !== null,
    closed: row.state === 'closed',
    setAside: setAsideOf(row),
  };
}

/** What decides about the commands on one party's preparation. */
export function sheetFactsOf(
  row: TalkRow,
  party: Party,
  cards?: SheetFacts['cards'],
): SheetFacts {
  return {
    cards,
    state: sheetOf(row, party).state,
    talkStarted: row.started_at !== null,
    talkHeld: row.held_at !== null,
    talkOver: row.state === 'closed' || setAsideOf(row) !== null,
  };
}

/** What decides whether this party may read the other's preparation. */
export function openingFactsOf(row: TalkRow, party: Party): OpeningFacts {
  return {
    rule: row.opening_rule,
    mine: signalOf(sheetOf(row, party).state),
    other: signalOf(sheetOf(row, otherParty(party)).state),
    talkStarted: row.started_at !== null,
  };
}
