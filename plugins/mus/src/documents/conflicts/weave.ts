/** The one stretch of `base` that became `text`: its bounds in `base`, and the new words. */
function changeOf(base: string, text: string) {
  let from = 0;
  while (from < base.length && base[from] === text[from]) from += 1;
  let kept = 0;
  while (
    kept < base.length - from &&
    kept < text.length - from &&
    base[base.length - 1 - kept] === text[text.length - 1 - kept]
  )
    kept += 1;
  const to = base.length - kept;
  return { from, to, words: text.slice(from, text.length - kept) };
}

/** Two who both write on where the text ended: each on a line of their own. */
function bothWroteOn(base: string, theirs: string, mine: string): string {
  const added = mine.slice(base.length).trimStart();
  return `${theirs.trimEnd()}\n${added}`;
}

/**
 * Puts two texts together that began as `base`, when each changed another
 * place, or both wrote on at the end; null when they changed the same words
 * and a person must choose. No word of either is lost.
 */
export function weave(
  base: string,
  mine: string,
  theirs: string,
): string | null {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  if (mine.startsWith(base) && theirs.startsWith(base))
    return bothWroteOn(base, theirs, mine);
  const one = changeOf(base, mine);
  const other = changeOf(base, theirs);
  const [first, second] = one.from <= other.from ? [one, other] : [other, one];
  if (second.from <= first.to) return null;
  return (
    base.slice(0, first.from) +
    first.words +
    base.slice(first.to, second.from) +
    second.words +
    base.slice(second.to)
  );
}
