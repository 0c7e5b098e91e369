import { Party } from '../sheets/answerSchema';
import { CardPick } from './choiceSchema';

/** A topic of the talk and who picked it. */
export interface AgendaTopic extends CardPick {
  /** Both when the two picked the same (M07). */
  readonly chosenBy: readonly Party[];
}

/** The picks that were sent, the most important first; null: none were. */
export type SentPicks = Readonly<Record<Party, readonly CardPick[] | null>>;

interface Ranked extends AgendaTopic {
  /** Best place it has with one of the two. */
  readonly rank: number;
}

function ranked(party: Party, picks: readonly CardPick[] | null): Ranked[] {
  return (picks ?? []).map(({ themeId, questionId }, rank) => ({
    themeId,
    questionId,
    chosenBy: [party],
    rank,
  }));
}

function merged(topics: readonly Ranked[], next: Ranked): Ranked[] {
  const same = topics.find(({ questionId }) => questionId === next.questionId);
  if (!same) return [...topics, next];
  const both = {
    ...same,
    chosenBy: [...same.chosenBy, ...next.chosenBy],
    rank: Math.min(same.rank, next.rank),
  };
  return topics.map(topic => (topic === same ? both : topic));
}

/** What matters most to one comes first; then what both picked; then the employee's. */
function order(one: Ranked, other: Ranked): number {
  return (
    one.rank - other.rank ||
    other.chosenBy.length - one.chosenBy.length ||
    one.chosenBy[0].localeCompare(other.chosenBy[0])
  );
}

/**
 * The agenda of the talk from the cards of the two: one or two topics per
 * theme, the same choice merged, so 4–8 of four themes and 5–10 with the
 * leaders' extra theme (M07, M16).
 */
export function mergeAgenda(picks: SentPicks): AgendaTopic[] {
  return [
    ...ranked('employee', picks.employee),
    ...ranked('leader', picks.leader),
  ]
    .reduce(merged, [])
    .sort(order)
    .map(({ themeId, questionId, chosenBy }) => ({
      themeId,
      questionId,
      chosenBy,
    }));
}
