function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(
    ([, inner]) => inner !== undefined,
  );
  return Object.fromEntries(
    entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
}

/** Whether two values look alike on the wire, whatever the order of their keys. */
export function sameJson(a: unknown, b: unknown): boolean {
  return (
    a === b || JSON.stringify(canonical(a)) === JSON.stringify(canonical(b))
  );
}
