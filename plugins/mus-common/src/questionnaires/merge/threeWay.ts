/** A field that both sides changed differently. */
export interface FieldConflict {
  /** Where it is: ids of theme and question, then the names of fields. */
  readonly path: readonly string[];
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Whose change stands where both changed the same field. */
export type Preference = 'mine' | 'theirs';

/** What merging needs to know at every step. */
export interface MergeContext {
  readonly prefer: Preference;
  readonly conflicts: FieldConflict[];
}

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Do two values look alike as JSON, whatever the order of their keys? */
export function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

function mergedObject(
  base: Plain,
  mine: Plain,
  theirs: Plain,
  path: readonly string[],
  context: MergeContext,
): Plain {
  const keys = [
    ...Object.keys(mine),
    ...Object.keys(theirs).filter(key => !Object.hasOwn(mine, key)),
  ];
  const entries = keys.map(key => [
    key,
    threeWay(base[key], mine[key], theirs[key], [...path, key], context),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

/**
 * One value out of two that began as the same: who changed it has it. Objects
 * are looked at field by field, lists as a whole. Where both changed the same
 * field, the preferred one stands and the conflict is noted.
 */
export function threeWay(
  base: unknown,
  mine: unknown,
  theirs: unknown,
  path: readonly string[],
  context: MergeContext,
): unknown {
  if (isSame(mine, theirs) || isSame(theirs, base)) return mine;
  if (isSame(mine, base)) return theirs;
  if (isPlain(mine) && isPlain(theirs))
    return mergedObject(isPlain(base) ? base : {}, mine, theirs, path, context);
  context.conflicts.push({ path, mine, theirs });
  return context.prefer === 'mine' ? mine : theirs;
}
