import { addDays } from '../calendar';
import { OverviewFacts } from './OverviewRow';

/** What needs the leader, most pressing first; keys of the texts `needs`. */
export const needsOrder = [
  'planMissing',
  'followUpMissed',
  'followUpDue',
  'confirm',
  'provisional',
  'overdueTasks',
  'answerTime',
  'startTalk',
  'answer',
  'notReached',
  'invite',
] as const;
export type Need = (typeof needsOrder)[number];

/** Days after the talk until a missing plan is called missing (T17). */
export const planMissingAfterDays = 14;

/** Talks held on this local day or before miss a plan today. */
export function planMissingSince(today: string): string {
  return addDays(today, -planMissingAfterDays);
}

const preparing = ({ leadsTalk, talkState }: OverviewFacts) =>
  leadsTalk && (talkState === 'invited' || talkState === 'preparing');
const planOpen = ({ leadsPlan, planState }: OverviewFacts) =>
  leadsPlan && planState !== null && planState !== 'closed';
const asksToConfirm = ({ planState }: OverviewFacts) =>
  planState === 'awaitingConfirmation' || planState === 'changedSinceConfirmed';

const rules: Record<Need, (facts: OverviewFacts, today: string) => boolean> = {
  planMissing: ({ leadsTalk, talkState, planOfTalk, heldOn }, today) =>
    leadsTalk &&
    talkState === 'held' &&
    !planOfTalk &&
    heldOn !== null &&
    heldOn <= planMissingSince(today),
  followUpMissed: facts => planOpen(facts) && facts.followUpState === 'missed',
  followUpDue: facts => planOpen(facts) && facts.followUpState === 'due',
  confirm: facts =>
    planOpen(facts) && asksToConfirm(facts) && !facts.leaderConfirmed,
  provisional: facts =>
    planOpen(facts) && facts.wrapUpOver && facts.provisional > 0,
  overdueTasks: facts => planOpen(facts) && facts.overdueTasks > 0,
  answerTime: ({ leadsTalk, timeProposed }) => leadsTalk && timeProposed,
  startTalk: ({ leadsTalk, talkState }) => leadsTalk && talkState === 'ready',
  answer: facts => preparing(facts) && facts.leaderSheet === 'notReady',
  notReached: facts => preparing(facts) && facts.unreached,
  invite: ({ talkState, invites, away }) =>
    talkState === null && invites && !away,
};

/**
 * The one thing about this employee that needs the leader first, or null. The
 * read model computes the same in SQL; a test holds the two together.
 */
export function needOf(facts: OverviewFacts, today: string): Need | null {
  return needsOrder.find(need => rules[need](facts, today)) ?? null;
}
