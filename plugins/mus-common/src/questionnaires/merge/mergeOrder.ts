const onlyOf = (order: readonly string[], ids: ReadonlySet<string>) =>
  order.filter(id => ids.has(id));

/** Puts what only the second order has behind the neighbour it has there. */
function insertRest(
  order: readonly string[],
  second: readonly string[],
): string[] {
  const result = [...order];
  second.forEach((id, at) => {
    if (result.includes(id)) return;
    const before = second
      .slice(0, at)
      .reverse()
      .find(one => result.includes(one));
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, id);
  });
  return result;
}

/**
 * One order out of two that began as the same: the order of who moved
 * something; mine where both did. `kept` is what the result has.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: readonly string[],
): string[] {
  const all = new Set(kept);
  const common = new Set(
    kept.filter(
      id => base.includes(id) && mine.includes(id) && theirs.includes(id),
    ),
  );
  const iMoved =
    onlyOf(mine, common).join('\n') !== onlyOf(base, common).join('\n');
  const [first, second] = iMoved ? [mine, theirs] : [theirs, mine];
  return insertRest(insertRest(onlyOf(first, all), onlyOf(second, all)), kept);
}
