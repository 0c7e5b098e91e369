import { CheckInFacts, PlanFacts } from '../planFacts';
import { blockChanges } from './blockChanges';
import { change, PlanChange } from './planChange';

/** What a command changed, about one thing. */
export interface PlanChanges {
  /** The block or check-in it is about; empty for the plan itself. */
  readonly subjectId: string;
  readonly changes: readonly PlanChange[];
}

function followUpChanges(before: PlanFacts, after: PlanFacts): PlanChange[] {
  const [was, is] = [before.followUp, after.followUp];
  const held = was.heldAt === is.heldAt ? [] : [change('followUpHeld')];
  if (after.closedAt !== null) return held;
  if (was.on !== is.on) {
    const [from, to] = [was.on ?? '', is.on ?? ''];
    if (is.on === null)
      held.push(
        is.none ? change('followUpNone') : change('followUpCleared', { from }),
      );
    else if (was.on === null) held.push(change('followUpSet', { to }));
    else held.push(change('followUpMoved', { from, to }));
  } else if (is.none && !was.none) {
    held.push(change('followUpNone'));
  }
  return held;
}

function checkInChanges(
  before: CheckInFacts,
  after: CheckInFacts,
): PlanChange[] {
  const { on } = after;
  if (before.removed !== after.removed)
    return [
      change(after.removed ? 'checkInRemoved' : 'checkInRestored', { on }),
    ];
  const moved = before.on !== on;
  const turned = (before.heldAt === null) !== (after.heldAt === null);
  return [
    ...(moved ? [change('checkInMoved', { from: before.on, to: on })] : []),
    ...(turned
      ? [change(after.heldAt ? 'checkInHeld' : 'checkInReopened', { on })]
      : []),
    ...(before.note === after.note || turned
      ? []
      : [change('checkInNoted', { on })]),
  ];
}

function plannedChanges(before: PlanFacts, after: PlanFacts): PlanChange[] {
  const count = after.checkIns.length - before.checkIns.length;
  if (count <= 0) return [];
  const days = after.checkIns.slice(-count).map(({ on }) => on);
  const [first] = [...days].sort();
  const code = count === 1 ? 'checkInsPlanned_one' : 'checkInsPlanned_other';
  return [change(code, { count, first })];
}

function ofPlan(before: PlanFacts, after: PlanFacts): PlanChange[] {
  const said = after.confirmations.filter(
    one => !before.confirmations.includes(one),
  );
  const opened = before.closedAt !== null && after.closedAt === null;
  const closed = before.closedAt === null && after.closedAt !== null;
  return [
    ...(opened ? [change('reopened')] : []),
    ...followUpChanges(before, after),
    ...plannedChanges(before, after),
    ...(before.wrapUp.doneAt === after.wrapUp.doneAt
      ? []
      : [change('wrapUpEnded')]),
    ...said.map(({ verdict }) => change(verdict)),
    ...(closed ? [change('closed')] : []),
  ];
}

/** What is different from one plan to the next, to be said in words; nothing for what only moved on the page. */
export function planChanges(
  before: PlanFacts,
  after: PlanFacts,
): PlanChanges[] {
  const blocks = after.blocks.map(block => ({
    subjectId: block.id,
    changes: blockChanges(
      before.blocks.find(({ id }) => id === block.id),
      block,
    ),
  }));
  const checkIns = after.checkIns.flatMap(one => {
    const was = before.checkIns.find(({ id }) => id === one.id);
    return was
      ? [{ subjectId: one.id, changes: checkInChanges(was, one) }]
      : [];
  });
  return [
    ...blocks,
    ...checkIns,
    { subjectId: '', changes: ofPlan(before, after) },
  ].filter(({ changes }) => changes.length > 0);
}
