import { BlockFacts, PlanFacts } from '../planFacts';

/** A day on which one of the two is written to, beside the follow-up date. */
export interface PlanDate {
  /** The mail that says it. */
  readonly kind: 'checkIn' | 'taskDue';
  /** ISO day. */
  readonly on: string;
  readonly party: string;
}

const keyOf = ({ kind, on, party }: PlanDate) => `${kind} ${on} ${party}`;

/** Whoever does it, of the two; a third person gets no mail. */
function doers(plan: PlanFacts, { content }: BlockFacts): readonly string[] {
  const kind = content.task?.responsible.kind;
  return kind === 'both'
    ? plan.parties
    : plan.parties.filter(party => party === kind);
}

function taskDates(plan: PlanFacts, block: BlockFacts): PlanDate[] {
  const { task, text, settlement } = block.content;
  const open = task?.state === 'planned' || task?.state === 'started';
  const on = task?.deadline ?? null;
  if (block.removed || !open || on === null) return [];
  if (text.trim() === '' || settlement === 'dropped') return [];
  return doers(plan, block).map(party => ({ kind: 'taskDue', on, party }));
}

/**
 * The open dates of a plan beside its follow-up date: check-ins for everybody,
 * deadlines of open tasks for who does them; one a day and person, in order.
 * A closed plan has none.
 */
export function planDates(plan: PlanFacts): PlanDate[] {
  if (plan.closedAt !== null) return [];
  const checkIns = plan.checkIns
    .filter(({ heldAt, removed }) => heldAt === null && !removed)
    .flatMap(({ on }) =>
      plan.parties.map(party => ({ kind: 'checkIn', on, party }) as const),
    );
  const tasks = plan.blocks.flatMap(block => taskDates(plan, block));
  const byKey = new Map(
    [...checkIns, ...tasks].map(date => [keyOf(date), date]),
  );
  return [...byKey.keys()].sort().map(key => byKey.get(key)!);
}

/** Which dates came and which went from one plan to the next. */
export function dateChanges(
  before: PlanFacts,
  after: PlanFacts,
): { readonly dropped: PlanDate[]; readonly added: PlanDate[] } {
  const [was, is] = [planDates(before), planDates(after)];
  const [wasKeys, isKeys] = [was, is].map(dates => new Set(dates.map(keyOf)));
  return {
    dropped: was.filter(date => !isKeys.has(keyOf(date))),
    added: is.filter(date => !wasKeys.has(keyOf(date))),
  };
}
