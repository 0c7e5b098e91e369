const letters = (text: string) =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
const digitsOf = (text: string) => text.replace(/\D+/g, ' ').trim();

/** How many letters must be changed, put in or taken out to get from one to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      next.push(Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + same));
    }
    row = next;
  }
  return row[b.length];
}

/** Little words turn a sentence round: "ikke", "uden", "not" are never a slip of the pen. */
const turning = new Set([
  'ikke',
  'aldrig',
  'uden',
  'ingen',
  'intet',
  'kun',
  'not',
  'never',
  'no',
  'without',
  'only',
]);

/** No word of any language; longer ones are compared as they are. */
const longestWord = 60;

const isLike = (a: string, b: string) => {
  if (a === b) return true;
  const length = Math.max(a.length, b.length);
  if (length > longestWord || turning.has(a) || turning.has(b)) return false;
  return distance(a, b) <= (length <= 4 ? 1 : 2);
};

/**
 * Is the change a correction of spelling: letters, commas, capitals, words
 * written together or apart? A word put in, taken out or moved says something
 * else and needs a new version. Sent words never change their meaning under an answer.
 */
export function isSpelling(before: string, after: string): boolean {
  if (after.trim() === '' || before === after) return false;
  if (digitsOf(before) !== digitsOf(after)) return false;
  if (letters(before) === letters(after)) return true;
  const [old, now] = [wordsOf(before), wordsOf(after)];
  return (
    old.length === now.length && old.every((word, at) => isLike(word, now[at]))
  );
}
