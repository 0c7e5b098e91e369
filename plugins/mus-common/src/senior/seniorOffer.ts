import { TalkKind } from '../questionnaires/documentSchema';
import { Party } from '../sheets/answerSchema';

/** What the employee said to the offer of a senior talk; counted, so it stands in clear (M02). */
export const seniorAnswers = ['yes', 'no'] as const;
export type SeniorAnswer = (typeof seniorAnswers)[number];

/** What the offer follows from. */
export interface SeniorFacts {
  readonly party: Party;
  /** The directory says who is offered a senior talk; it never says an age. */
  readonly directoryKnows: boolean;
  /** The directory offers it to this employee. */
  readonly offeredByDirectory: boolean;
  readonly answer: SeniorAnswer | null;
  /** The talk is over, or was held. */
  readonly closed: boolean;
  /** A talk about something else than the yearly development, such as a senior talk itself. */
  readonly otherKind: boolean;
}

/** Talks about something else come without the offer: the senior talk itself, and talks of a group. */
export function withoutSeniorOffer(kind: TalkKind = 'mus'): boolean {
  return kind === 'senior' || kind === 'group';
}

/** The offer as one of the two meets it. */
export interface SeniorOffer {
  /** `you`: the directory offers it; `ifOldEnough`: everybody is told. Null: no offer to show. */
  readonly offer: 'you' | 'ifOldEnough' | null;
  readonly answer: SeniorAnswer | null;
  readonly canAnswer: boolean;
}

/**
 * The offer of a senior talk in connection with MUS (M02). Only the employee
 * meets the offer; the leader sees the answer and nothing that tells an age.
 */
export function seniorOffer(facts: SeniorFacts): SeniorOffer {
  if (facts.otherKind) return { offer: null, answer: null, canAnswer: false };
  if (facts.party === 'leader')
    return { offer: null, answer: facts.answer, canAnswer: false };
  const known = facts.offeredByDirectory ? ('you' as const) : null;
  const offer = facts.directoryKnows ? known : ('ifOldEnough' as const);
  return {
    offer,
    answer: facts.answer,
    canAnswer: offer !== null && !facts.closed,
  };
}
