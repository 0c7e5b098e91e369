/** Both texts under one another; a text that is the beginning of the other is not said twice. */
export function mergeTexts(theirs: string, mine: string): string {
  if (mine.startsWith(theirs)) return mine;
  if (theirs.startsWith(mine)) return theirs;
  return `${theirs.trimEnd()}\n\n${mine.trimStart()}`;
}
