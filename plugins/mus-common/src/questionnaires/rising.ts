/** The longest run of numbers that rise: the items to leave in place when the rest was moved. */
export function rising(numbers: readonly number[]): Set<number> {
  const best: number[][] = [];
  for (const number of numbers) {
    const before = best
      .filter(run => run[run.length - 1] < number)
      .reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...before, number]);
  }
  return new Set(
    best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []),
  );
}
