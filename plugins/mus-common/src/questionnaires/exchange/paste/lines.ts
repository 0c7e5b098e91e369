/** One line of a pasted text and what it looks like. */
export interface PastedLine {
  readonly text: string;
  readonly looks: 'question' | 'heading' | 'numbered' | 'item' | 'text';
}

const bullet = /^\s*(?:[-–—•*·◦▪o]|\u00b7|\uf0b7)\s+/;
const number = /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*[.):]?|[a-zæøå][.)])\s+/i;
const named =
  /^\s*(?:#+\s+|tema\s+\d+\s*[:.–-]?\s*|emne\s+\d+\s*[:.–-]?\s*|theme\s+\d+\s*[:.–-]?\s*)/i;

/** Says where the writer of a form left room for the answer; that is no text. */
const answerRoom = /^[\s._…-]{3,}$/;

function looksOf(line: string, text: string): PastedLine['looks'] {
  if (text.endsWith('?')) return 'question';
  if (named.test(line) || text.endsWith(':')) return 'heading';
  if (bullet.test(line)) return 'item';
  if (number.test(line)) return 'numbered';
  return text.length <= 80 && !/[.!]$/.test(text) ? 'heading' : 'text';
}

/** The lines of a text with their marks taken off. */
export function linesOf(text: string): PastedLine[] {
  return text
    .split(/\r?\n/)
    .filter(line => line.trim() !== '' && !answerRoom.test(line))
    .map(line => {
      const tidy = line
        .replace(named, '')
        .replace(bullet, '')
        .replace(number, '')
        .replace(/\s+/g, ' ')
        .trim();
      const words = tidy === '' ? line.trim() : tidy;
      return { text: words.replace(/:$/, ''), looks: looksOf(line, words) };
    });
}
