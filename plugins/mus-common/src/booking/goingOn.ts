/** A talk that waits to be held, of one employment, as far as it matters which of several goes on. */
export interface WaitingTalk {
  /** A preparation is begun, or the talk is started. */
  readonly begun: boolean;
  /** Its leader or holder still leads the employee, or was named for it. */
  readonly holderWrites: boolean;
  /** The employee has held a later talk with another leader. */
  readonly overtaken: boolean;
}

/** What was begun with a former leader can be held by nobody; what nobody has begun can be given to another. */
const canBeHeld = ({ begun, holderWrites, overtaken }: WaitingTalk) =>
  !overtaken && (holderWrites || !begun);

/**
 * The one of several talks that goes on. When a former leader leads again,
 * that one's talk is taken up where it stood, and one that the successor
 * invited to is left behind, begun or not: the two of it can no longer hold
 * it. When the successor's talk was held, it is the older one that is left
 * behind. Undefined: another talk can begin.
 *
 * @param talks - of one employment, the newest first
 */
export function goingOn<T extends WaitingTalk>(
  talks: readonly T[],
): T | undefined {
  const able = talks.filter(canBeHeld);
  return able.find(({ holderWrites }) => holderWrites) ?? able[0];
}
