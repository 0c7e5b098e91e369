/** States of "Bed om en samtale". */
export const talkRequestStates = [
  'open',
  'accepted',
  'answered',
  'withdrawn',
] as const;
/** One of {@link talkRequestStates}. */
export type TalkRequestState = (typeof talkRequestStates)[number];

/** What "Bed om en samtale" follows from. */
export interface RequestFacts {
  /** A talk that waits to be held stands already. */
  readonly hasOpenTalk: boolean;
  /** I have asked and nobody has answered. */
  readonly hasOpenRequest: boolean;
  readonly hasLeader: boolean;
}

/** Why nobody can be asked now; null: ask. Codes of `texts/problems`. */
export function whyNotAsk(facts: RequestFacts): string | null {
  if (!facts.hasLeader) return 'noLeaderToAsk';
  if (facts.hasOpenTalk) return 'hasOpenTalk';
  return facts.hasOpenRequest ? 'askedAlready' : null;
}
