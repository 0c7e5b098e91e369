import { Tx } from '../../database/Database';
import { asCount } from '../../database/dialect';
import { LineBindings, teamLines } from '../sql/linesSql';
import { needConditions, planOpen, proposalWaits } from '../sql/needsSql';

/** What the home page's card says about my team. */
export interface TeamSums {
  readonly employees: number;
  readonly toAnswer: number;
  readonly readyToTalk: number;
  /** Talks of mine whose times the employee proposed. */
  readonly proposals: number;
  /** Talks of mine booked for today or tomorrow. */
  readonly talksSoon: number;
  readonly toConfirm: number;
  readonly followUpsThisWeek: number;
  readonly overdueTasks: number;
}

/** Days that some of the sums look at. */
export interface SumDays {
  readonly endOfWeek: string;
  readonly tomorrow: string;
}

/** Sums over the employees I lead; a person counts in every line that applies. */
export async function sumTeam(
  tx: Tx,
  bindings: LineBindings,
  { endOfWeek, tomorrow }: SumDays,
): Promise<TeamSums> {
  const sum = (
    condition: string,
    name: string,
    values: readonly string[] = [],
  ) =>
    tx.raw(`sum(case when ${condition} then 1 else 0 end) as ${name}`, values);
  const thisWeek = `${planOpen} and (follow_up_state = 'due' or (follow_up_state = 'scheduled' and follow_up_on <= ?))`;
  const soon = `leads_talk = 1 and booked_on between ? and ?`;
  const row = await teamLines(tx, bindings)
    .count({ employees: '*' })
    .select(
      sum(needConditions.answer, 'to_answer'),
      sum(needConditions.startTalk, 'ready_to_talk'),
      sum(needConditions.confirm, 'to_confirm'),
    )
    .select(
      sum(thisWeek, 'follow_ups', [endOfWeek]),
      sum(soon, 'talks_soon', [bindings.today, tomorrow]),
      sum(proposalWaits, 'proposals'),
      tx.raw('sum(overdue_tasks) as overdue_tasks'),
    )
    .first();
  return {
    employees: asCount(row?.employees),
    toAnswer: asCount(row?.to_answer),
    readyToTalk: asCount(row?.ready_to_talk),
    proposals: asCount(row?.proposals),
    talksSoon: asCount(row?.talks_soon),
    toConfirm: asCount(row?.to_confirm),
    followUpsThisWeek: asCount(row?.follow_ups),
    overdueTasks: asCount(row?.overdue_tasks),
  };
}
