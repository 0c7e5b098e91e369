import { addDays } from '../../calendar/days';
import { localDay } from '../../calendar/localInstant';
import { refused } from '../../problems/problem';
import {
  CommandOf,
  PlanContext,
  PlanDecision,
  PlanEffect,
} from '../planCommand';
import { PlanFacts } from '../planFacts';
import { PlanOutcome, unchanged, withNewContent } from './contentChange';

/** A date further ahead is taken for a slip of the pen. */
const latestDays = 3 * 366;

/** What is wrong with a follow-up date; null: nothing. */
export function badDay(
  on: string | null,
  path: string,
  today: string,
): PlanOutcome | null {
  if (on === null) {
    return null;
  }
  if (on < today) {
    return refused('followUpInPast', path);
  }
  const latest = addDays(today, latestDays);
  return on > latest ? refused('followUpTooFar', path, { latest }) : null;
}

function dateEffects(
  was: string | null,
  on: string | null,
  generation: number,
): PlanEffect[] {
  if (on !== null) {
    return [{ type: 'followUpMoved', on, generation }];
  }
  return was === null ? [] : [{ type: 'followUpCleared', was, generation }];
}

/** The plan with another date or none; everything sent for the old one is out of date. */
export function withFollowUp(
  plan: PlanFacts,
  on: string | null,
  none: boolean,
): PlanDecision {
  const { followUp } = plan;
  const generation = followUp.generation + 1;
  const sequence = followUp.sequence + 1;
  return {
    plan: {
      ...plan,
      followUp: { ...followUp, on, none, generation, sequence },
    },
    effects: dateEffects(followUp.on, on, generation),
  };
}

/** Sets, moves or clears the one date; needs confirming anew (T22). */
export function setFollowUp(
  plan: PlanFacts,
  { on, none }: CommandOf<'setFollowUp'>,
  { today }: PlanContext,
): PlanOutcome {
  if (on !== null && none) {
    return refused('followUpBoth', 'none');
  }
  if (on === plan.followUp.on && none === plan.followUp.none) {
    return unchanged(plan);
  }
  const wrong = badDay(on, 'on', today);
  if (wrong) {
    return wrong;
  }
  const content = withNewContent(plan);
  const moved = withFollowUp(content.plan, on, none);
  return {
    ok: true,
    plan: { ...moved.plan, version: plan.version + 1 },
    effects: [...content.effects, ...moved.effects],
  };
}

/** The plan is finished: no more mails. */
export function close(
  plan: PlanFacts,
  _command: CommandOf<'close'>,
  { now }: PlanContext,
): PlanOutcome {
  const { plan: cleared, effects } = withFollowUp(
    plan,
    null,
    plan.followUp.none,
  );
  return {
    ok: true,
    plan: {
      ...cleared,
      version: plan.version + 1,
      closedAt: now,
      closedFrom: plan.followUp.on,
      reopened: null,
    },
    effects: [...effects, { type: 'closed' }],
  };
}

function held(plan: PlanFacts, now: string): PlanFacts {
  return {
    ...plan,
    version: plan.version + 1,
    reopened: null,
    followUp: { ...plan.followUp, heldAt: now },
  };
}

function heldAndNext(
  plan: PlanFacts,
  nextOn: string,
  context: PlanContext,
): PlanOutcome {
  const { heldAt, on } = plan.followUp;
  // The day of the meeting itself is no next one: it would stay due for ever.
  if (nextOn <= context.today) {
    return refused('nextNotAhead', 'nextOn');
  }
  if (nextOn === on) {
    const again =
      heldAt !== null &&
      localDay(heldAt, context.settings.zone) === context.today;
    return again
      ? unchanged(plan)
      : { ok: true, plan: held(plan, context.now), effects: [] };
  }
  const wrong = badDay(nextOn, 'nextOn', context.today);
  return (
    wrong ?? {
      ok: true,
      ...withFollowUp(held(plan, context.now), nextOn, false),
    }
  );
}

/** Somebody recorded it or moved the date meanwhile, and to another day than this. */
function overtaken(
  { followUp }: PlanFacts,
  { seenOn, nextOn }: CommandOf<'recordFollowUp'>,
): boolean {
  return (
    seenOn !== undefined && seenOn !== followUp.on && nextOn !== followUp.on
  );
}

/**
 * The follow-up was held: the next date, or the end. A date agreed at a
 * follow-up meeting needs no confirming (T20), but nobody overwrites one that
 * they have not seen.
 */
export function recordFollowUp(
  plan: PlanFacts,
  command: CommandOf<'recordFollowUp'>,
  context: PlanContext,
): PlanOutcome {
  const { nextOn } = command;
  if (command.close === (nextOn !== null)) {
    return refused('nextOrClose', 'nextOn');
  }
  if (overtaken(plan, command)) {
    return refused('followUpChanged', 'seenOn');
  }
  if (nextOn === null) {
    const before = plan.followUp.on === null ? plan : held(plan, context.now);
    return close(before, { type: 'close' }, context);
  }
  return plan.followUp.on === null
    ? refused('noFollowUp')
    : heldAndNext(plan, nextOn, context);
}
