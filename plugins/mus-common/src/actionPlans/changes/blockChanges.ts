import { BlockFacts } from '../planFacts';
import { BlockContent, PlanCell, Responsible } from '../planSchema';
import { cellText } from '../rules/planTable';
import { writtenWords } from '../rules/writtenWords';
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

const details = ({ goalId, serves, task, activity }: BlockContent) =>
  JSON.stringify([
    goalId,
    serves ?? null,
    activity ?? null,
    task?.activity ?? null,
    task?.term ?? null,
    task?.practice ?? '',
  ]);

/** A block by its own words, or by what stands in the other columns of its row. */
const nameOf = (content: BlockContent) =>
  named(content.text) || named(writtenWords(content));

function textChange(before: BlockContent, after: BlockContent): PlanChange[] {
  const [from, to] = [named(before.text), named(after.text)];
  if (before.text.trim() === after.text.trim()) return [];
  if (from === '') return [change('added', { text: to })];
  return to === ''
    ? [change('removed', { text: from })]
    : [change('textChanged', { from, to })];
}

function cellChange(
  { column, title }: PlanCell,
  before: BlockContent,
  after: BlockContent,
): PlanChange[] {
  const [was, is] = [cellText(before, column), cellText(after, column)];
  if (was.trim() === is.trim()) return [];
  const words = { text: nameOf(after), from: named(was), to: named(is) };
  const columns = { column: title.da, columnEn: title.en ?? title.da };
  return [change('cellChanged', { ...words, ...columns })];
}

function cellChanges(before: BlockContent, after: BlockContent): PlanChange[] {
  const cells = [...(before.cells ?? []), ...(after.cells ?? [])];
  const byColumn = new Map(cells.map(cell => [cell.column, cell]));
  return [...byColumn.values()].flatMap(cell =>
    cellChange(cell, before, after),
  );
}

function contentChanges(
  before: BlockContent,
  after: BlockContent,
): PlanChange[] {
  const text = nameOf(after);
  const found = [
    ...textChange(before, after),
    ...cellChanges(before, after),
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

/** Marked as being about a comment (M11), which is said in other words and needs no confirming. */
const ofComment = ({ code, params }: PlanChange): PlanChange =>
  change(code, { ...params, comment: 1 });

function changesOf(
  before: BlockFacts | undefined,
  after: BlockFacts,
): PlanChange[] {
  const text = nameOf(after.content);
  const said = (block: BlockFacts | undefined) =>
    block !== undefined && writtenWords(block.content) !== '';
  if (before && before.removed !== after.removed) {
    return said(after)
      ? [change(after.removed ? 'removed' : 'restored', { text })]
      : [];
  }
  if (!said(before)) return said(after) ? [change('added', { text })] : [];
  return before ? contentChanges(before.content, after.content) : [];
}

/** What happened to one block; nothing while it has no words. */
export function blockChanges(
  before: BlockFacts | undefined,
  after: BlockFacts,
): PlanChange[] {
  const changes = changesOf(before, after);
  return after.kind === 'comment' ? changes.map(ofComment) : changes;
}
