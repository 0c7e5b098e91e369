import {
  Need,
  needsOrder,
  noDay,
  noTime,
  planOrder,
  talkRankText,
  talkStates,
} from '@samtale/backstage-plugin-mus-common';

/*
 * What depends on today, as SQL over the columns of factsSql. The rules are
 * those of common (`needOf`, `followUpState`); a test holds the two together
 * on random data. Bindings: `today`, `missedBefore` (a follow-up on this day
 * or before is missed), `planMissingBefore` (instant).
 */

/** Planlagt, forfalden, holdt or ikke afholdt. */
export const followUpStateSql = `
  case
    when follow_up_on is null then (case when follow_up_held_at is null then null else 'held' end)
    when follow_up_on > :today then 'scheduled'
    when follow_up_on > :missedBefore then 'due'
    else 'missed'
  end`;

const preparing = `(leads_talk = 1 and talk_state in ('invited', 'preparing'))`;
/** A plan of mine as leader that is not closed. */
export const planOpen = `(leads_plan = 1 and plan_state <> 'closed')`;
const asksToConfirm = `plan_state in ('awaitingConfirmation', 'changedSinceConfirmed')`;

/** The employee proposed times for a talk of mine and waits for my answer. */
export const proposalWaits = `(leads_talk = 1 and proposed_by = 'employee')`;

/** Each need as a condition; the compiler tells when one is missing. */
export const needConditions: Readonly<Record<Need, string>> = {
  planMissing: `(leads_talk = 1 and talk_state = 'held' and plan_of_talk = 0 and held_at < :planMissingBefore)`,
  followUpMissed: `(${planOpen} and follow_up_state = 'missed')`,
  followUpDue: `(${planOpen} and follow_up_state = 'due')`,
  confirm: `(${planOpen} and ${asksToConfirm} and leader_confirmed = 0)`,
  provisional: `(${planOpen} and wrap_up_over = 1 and provisional > 0)`,
  overdueTasks: `(${planOpen} and overdue_tasks > 0)`,
  answerTime: proposalWaits,
  startTalk: `(leads_talk = 1 and talk_state = 'ready')`,
  answer: `(${preparing} and leader_sheet not in ('ready', 'onPaper'))`,
  notReached: `(${preparing} and unreached = 1)`,
  invite: `(talk_state is null and invites = 1 and away <> :active)`,
};

const cases = needsOrder
  .map(need => `when ${needConditions[need]} then '${need}'`)
  .join('\n    ');

/** What needs the leader first, or null. */
export const needSql = `case ${cases} end`;

/** Place of a value in a list; what is not in it comes last. */
function rank(
  column: string,
  list: readonly string[],
  missing: number,
): string {
  return `case ${column} ${list.map((item, place) => `when '${item}' then ${place}`).join(' ')} else ${missing} end`;
}

/** States in their order, two digits each, then the booked time: text of one shape, alike in every collation. */
const talkSql = `(case talk_state ${talkStates
  .map((state, place) => `when '${state}' then '${talkRankText(place)}'`)
  .join(' ')} else '${talkRankText(-1)}' end)
  || ' ' || coalesce(booked_on, '${noDay}') || ' ' || coalesce(booked_time, '${noTime}')`;

/** What each order of the overview compares, before the name; as `sortValues` in common. */
export const sortSql = {
  needs: rank('needs', needsOrder, needsOrder.length),
  name: '0',
  talk: talkSql,
  plan: rank('plan_state', planOrder, -1),
  followUp: `coalesce(follow_up_on, '9999-12-31')`,
  overdue: '-overdue_tasks',
} as const;
