import { addDays } from '../../calendar/days';
import { refused } from '../../problems/problem';
import { saysSomething } from '../rules/agreement';
import { CommandOf, PlanContext, PlanEffect } from '../planCommand';
import { PlanFacts } from '../planFacts';
import {
  agrees,
  currentConfirmation,
  hasConfirmed,
  isConfirmed,
} from '../planState';
import { PlanOutcome, unchanged } from './contentChange';

function obstacle(
  plan: PlanFacts,
  command: CommandOf<'confirm'>,
): PlanOutcome | null {
  if (!plan.parties.includes(command.party)) {
    return refused('planReadOnly');
  }
  // Nobody confirms what they have not seen.
  if (command.contentVersion !== plan.contentVersion) {
    return refused('staleConfirmation', 'contentVersion');
  }
  if (
    command.verdict === 'confirmedWithRemark' &&
    command.remark.trim() === ''
  ) {
    return refused('remarkMissing', 'remark');
  }
  if (!saysSomething(plan.blocks)) {
    return refused('planEmpty');
  }
  if (
    agrees(command.verdict) &&
    plan.followUp.on === null &&
    !plan.followUp.none
  ) {
    return refused('followUpMissing');
  }
  return null;
}

// At most one mail a day and plan: who was written to today hears tomorrow.
// A mail that waits for tomorrow is either the same one, or it was cancelled
// when the plan changed.
function nextAskDay(plan: PlanFacts, today: string): string {
  if (plan.confirmAskedOn === null || plan.confirmAskedOn < today) {
    return today;
  }
  return plan.confirmAskedOn === today
    ? addDays(today, 1)
    : plan.confirmAskedOn;
}

function asked(
  plan: PlanFacts,
  { today }: PlanContext,
): { plan: PlanFacts; effects: PlanEffect[] } {
  const on = nextAskDay(plan, today);
  const others = plan.parties.filter(
    party => !currentConfirmation(plan, party),
  );
  if (others.length === 0) {
    return { plan, effects: [] };
  }
  const effects = others.map(
    party => ({ type: 'askToConfirm', party, on }) as const,
  );
  return { plan: { ...plan, confirmAskedOn: on }, effects };
}

function said(
  plan: PlanFacts,
  command: CommandOf<'confirm'>,
  at: string,
): PlanFacts {
  const { party, verdict, remark, contentVersion } = command;
  const others = plan.confirmations.filter(
    confirmation => confirmation.party !== party,
  );
  return {
    ...plan,
    version: plan.version + 1,
    confirmations: [...others, { party, verdict, remark, contentVersion, at }],
  };
}

/**
 * One party confirms, confirms with a remark, or disagrees, about the version
 * that was on the screen. All parties together make the plan confirmed.
 */
export function confirm(
  plan: PlanFacts,
  command: CommandOf<'confirm'>,
  context: PlanContext,
): PlanOutcome {
  const wrong = obstacle(plan, command);
  if (wrong) {
    return wrong;
  }
  const before = currentConfirmation(plan, command.party);
  if (before?.verdict === command.verdict && before.remark === command.remark) {
    return unchanged(plan);
  }
  const after = said(plan, command, context.now);
  if (!isConfirmed(after)) {
    return {
      ok: true,
      ...(hasConfirmed(after, command.party)
        ? asked(after, context)
        : { plan: after, effects: [] }),
    };
  }
  const agreed = {
    ...after,
    confirmedVersion: plan.contentVersion,
    confirmedAt: context.now,
  };
  return {
    ok: true,
    plan: agreed,
    effects: isConfirmed(plan) ? [] : [{ type: 'bothConfirmed' }],
  };
}
