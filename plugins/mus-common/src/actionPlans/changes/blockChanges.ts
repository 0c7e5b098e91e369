import { BlockFacts } from '../planFacts';
import { BlockContent, Responsible } from '../planSchema';
import { change, named, PlanChange } from './planChange';

type Task = NonNullable<BlockContent['task']>;

/** A party's key, or the name of a third person. */
const doer = (responsible: Responsible) =>
  responsible.kind === 'other' ? responsible.name : responsible.kind;

function deadlineChange(text: string, before: Task, after: Task): PlanChange[] {
  const [from, to] = [before.deadline, after.deadline];
  if (from === to) return [];
  if (from === null) return [change('deadlineSet', { text, to: to ?? '' })];
  return to === null
    ? [change('deadlineCleared', { text, from })]
    : [change('deadlineMoved', { text, from, to })];
}

function taskChanges(text: string, before: Task, after: Task): PlanChange[] {
  const [from, to] = [doer(before.responsible), doer(after.responsible)];
  const effect = after.effect ?? null;
  return [
    ...deadlineChange(text, before, after),
    ...(from === to ? [] : [change('responsibleChanged', { text, from, to })]),
    ...(before.state === after.state
      ? []
      : [
          change('stateChanged', { text, from: before.state, to: after.state }),
        ]),
    ...(before.outcome === after.outcome
      ? []
      : [change('outcomeWritten', { text })]),
    ...(effect === (before.effect ?? null) || effect === null
      ? []
      : [change('effectNoted', { text, to: effect })]),
  ];
}

const settledCodes = {
  asAgreed: 'settledAsAgreed',
  changed: 'settledChanged',
  dropped: 'settledDropped',
} as const;

function finality(
  text: string,
  before: BlockContent,
  after: BlockContent,
): PlanChange[] {
  if (before.provisional === after.provisional) return [];
  const settled = after.settlement && settledCodes[after.settlement];
  return [
    change(settled ?? (after.provisional ? 'madeProvisional' : 'madeFinal'), {
      text,
    }),
  ];
}

const details = ({ goalId, serves, task }: BlockContent) =>
  JSON.stringify([
    goalId,
    serves ?? null,
    task?.activity ?? null,
    task?.term ?? null,
    task?.practice ?? '',
  ]);

function contentChanges(
  before: BlockContent,
  after: BlockContent,
): PlanChange[] {
  const [from, text] = [named(before.text), named(after.text)];
  const found = [
    ...(before.text === after.text
      ? []
      : [change('textChanged', { from, to: text })]),
    ...finality(text, before, after),
    ...(before.task && after.task
      ? taskChanges(text, before.task, after.task)
      : []),
  ];
  const more = details(before) !== details(after);
  return found.length === 0 && more
    ? [change('detailsChanged', { text })]
    : found;
}

/** What happened to one block; nothing while it has no words. */
export function blockChanges(
  before: BlockFacts | undefined,
  after: BlockFacts,
): PlanChange[] {
  const text = named(after.content.text);
  const said = (block: BlockFacts | undefined) =>
    block !== undefined && block.content.text.trim() !== '';
  if (before && before.removed !== after.removed) {
    return said(after)
      ? [change(after.removed ? 'removed' : 'restored', { text })]
      : [];
  }
  if (!said(before)) return said(after) ? [change('added', { text })] : [];
  return before ? contentChanges(before.content, after.content) : [];
}
