/** Longest summary, in characters as people count them. */
const longest = 200;

/** Parts of an answer in one line of at most 200 characters; empty parts are left out. */
export function oneLine(...parts: readonly string[]): string {
  const line = parts
    .map(part => part.replace(/\s+/g, ' ').trim())
    .filter(part => part !== '')
    .join(' – ');
  const characters = Array.from(line);
  return characters.length > longest
    ? `${characters.slice(0, longest - 1).join('')}…`
    : line;
}
