const LONGEST = 80;

/** The beginning of a text, for names and messages. */
export function itemName(text: string): string {
  const [line] = text.trim().split('\n');
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST).trim()} …`;
}
