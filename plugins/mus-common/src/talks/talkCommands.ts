import { Outcome, refused } from '../problems/problem';

/** What the two do with the talk itself. */
export type TalkCommand = 'startTalk' | 'markHeld' | 'createPlan';

/** What the abilities follow from. */
export interface TalkCommandFacts {
  readonly startedAt: string | null;
  readonly heldAt: string | null;
  readonly hasPlan: boolean;
  readonly closed: boolean;
  readonly setAside?: 'postponed' | 'declined' | 'withdrawn' | null;
}

const stands: Record<TalkCommand, (facts: TalkCommandFacts) => string | null> =
  {
    startTalk: ({ startedAt, heldAt }) => {
      if (heldAt) return 'talkHeld';
      return startedAt ? 'talkStarted' : null;
    },
    markHeld: ({ heldAt }) => (heldAt ? 'talkHeld' : null),
    createPlan: ({ startedAt, heldAt }) =>
      startedAt || heldAt ? null : 'talkNotStarted',
  };

/**
 * May the talk be started, marked as held, given a plan? Either of the two
 * may. A talk can be held without being started here: people who prepared on
 * paper do (T17).
 */
export function decideTalk(
  facts: TalkCommandFacts,
  command: TalkCommand,
): Outcome<object> {
  if (facts.closed) return refused('talkClosed');
  if (facts.setAside) return refused('talkSetAside');
  const code = stands[command](facts);
  return code ? refused(code) : { ok: true };
}

/** Which of them are open now. `createPlan` is about a first plan. */
export function talkAbilities(
  facts: TalkCommandFacts,
): Record<TalkCommand, boolean> {
  const may = (command: TalkCommand) => decideTalk(facts, command).ok;
  return {
    startTalk: may('startTalk'),
    markHeld: may('markHeld'),
    createPlan: !facts.hasPlan && may('createPlan'),
  };
}
