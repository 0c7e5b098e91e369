/** What goes over the wire: nothing that is undefined. */
const written = (value: object) =>
  Object.entries(value).filter(([, inner]) => inner !== undefined);

function sameFields(a: object, b: object): boolean {
  const [left, right] = [written(a), new Map<string, unknown>(written(b))];
  return (
    left.length === right.size &&
    left.every(
      ([key, inner]) => right.has(key) && sameJson(inner, right.get(key)),
    )
  );
}

const sameItems = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length &&
  a.every((item, at) => sameJson(item ?? null, b[at] ?? null));

/** Whether two values look alike on the wire, whatever the order of their keys; stops at the first difference. */
export function sameJson(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return false;
  if (Array.isArray(a) || Array.isArray(b))
    return Array.isArray(a) && Array.isArray(b) && sameItems(a, b);
  return sameFields(a, b);
}
