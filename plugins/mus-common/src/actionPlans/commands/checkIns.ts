import { addDays } from '../../calendar/days';
import { refused } from '../../problems/problem';
import { CommandOf, PlanContext } from '../planCommand';
import { CheckInFacts, maxCheckIns, PlanFacts } from '../planFacts';
import { PlanOutcome, unchanged } from './contentChange';

/** A day further ahead is taken for a slip of the pen. */
const latestDays = 3 * 366;

const isOpen = ({ heldAt, removed }: CheckInFacts) =>
  heldAt === null && !removed;

function badDay(on: string, { today }: PlanContext): PlanOutcome | null {
  if (on < today) {
    return refused('checkInInPast', 'on');
  }
  const latest = addDays(today, latestDays);
  return on > latest ? refused('followUpTooFar', 'on', { latest }) : null;
}

/** Adds days to look at the plan (R13); a day with an open check-in stays as it is. */
export function planCheckIns(
  plan: PlanFacts,
  { cadence, days }: CommandOf<'planCheckIns'>,
  context: PlanContext,
): PlanOutcome {
  const wrong = days.map(({ on }) => badDay(on, context)).find(Boolean);
  if (wrong) {
    return wrong;
  }
  const open = plan.checkIns.filter(isOpen);
  const taken = new Set(open.map(({ on }) => on));
  const fresh = days
    .filter(({ on }) => !taken.has(on))
    .map(({ id, on }) => ({
      id,
      on,
      cadence,
      note: '',
      heldAt: null,
      removed: false,
      version: 1,
    }));
  if (fresh.length === 0) {
    return unchanged(plan);
  }
  if (open.length + fresh.length > maxCheckIns) {
    return refused('tooManyCheckIns', 'until', { max: maxCheckIns });
  }
  const checkIns = [...plan.checkIns, ...fresh];
  return { ok: true, plan: { ...plan, checkIns }, effects: [] };
}

function obstacle(
  plan: PlanFacts,
  before: CheckInFacts,
  after: CheckInFacts,
  context: PlanContext,
): PlanOutcome | null {
  const wrong = after.on === before.on ? null : badDay(after.on, context);
  if (wrong) {
    return wrong;
  }
  const twice = plan.checkIns.some(
    other => other.id !== after.id && isOpen(other) && other.on === after.on,
  );
  return twice && isOpen(after) ? refused('checkInSameDay', 'on') : null;
}

function changed(
  before: CheckInFacts,
  command: CommandOf<'changeCheckIn'>,
  now: string,
): CheckInFacts {
  const { on, note, held, removed } = command;
  const heldAt = held ? (before.heldAt ?? now) : null;
  return {
    ...before,
    on: on ?? before.on,
    note: note ?? before.note,
    heldAt: held === undefined ? before.heldAt : heldAt,
    removed: removed ?? before.removed,
  };
}

/** Moves a check-in, notes what was said, records it as held, takes it away or back. Nothing of it needs confirming (T20). */
export function changeCheckIn(
  plan: PlanFacts,
  command: CommandOf<'changeCheckIn'>,
  context: PlanContext,
): PlanOutcome {
  const before = plan.checkIns.find(({ id }) => id === command.id);
  if (!before) {
    return refused('checkInUnknown');
  }
  const after = changed(before, command, context.now);
  if (JSON.stringify(after) === JSON.stringify(before)) {
    return unchanged(plan);
  }
  if (before.removed && after.removed) {
    return refused('checkInRemoved');
  }
  const wrong = obstacle(plan, before, after, context);
  if (wrong) {
    return wrong;
  }
  const next = { ...after, version: before.version + 1 };
  const checkIns = plan.checkIns.map(one => (one.id === next.id ? next : one));
  return { ok: true, plan: { ...plan, checkIns }, effects: [] };
}
