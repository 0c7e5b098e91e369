import { PlanChange } from './planChange';

const cameBack = ({ params }: PlanChange) =>
  params.from !== undefined && params.from === params.to;

function together(first: PlanChange, then: PlanChange): PlanChange {
  const { from } = first.params;
  const params = from === undefined ? then.params : { ...then.params, from };
  return { code: then.code, params };
}

/** What it is about: each column of a row for itself. */
const subjectOf = ({ code, params }: PlanChange) =>
  `${code} ${params.column ?? ''}`;

/** What was added and is still being written is just there, with its latest words. */
function intoAdded(changes: readonly PlanChange[]): readonly PlanChange[] {
  const added = changes.find(({ code }) => code === 'added');
  if (!added) return changes;
  const text = changes.find(({ code }) => code === 'textChanged')?.params.to;
  const { params } = added;
  return [{ code: 'added', params: { ...params, text: text ?? params.text } }];
}

/**
 * Two changes of the same thing by the same person, shortly after one another,
 * as one: from where it began to where it ended. What came back to where it
 * was is no change.
 */
export function mergeChanges(
  first: readonly PlanChange[],
  then: readonly PlanChange[],
): PlanChange[] {
  const merged = new Map(first.map(one => [subjectOf(one), one]));
  for (const one of then) {
    const subject = subjectOf(one);
    const before = merged.get(subject);
    merged.delete(subject);
    merged.set(subject, before ? together(before, one) : one);
  }
  return intoAdded([...merged.values()]).filter(one => !cameBack(one));
}
