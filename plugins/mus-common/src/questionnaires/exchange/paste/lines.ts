/** One line of a pasted text and what it looks like. */
export interface PastedLine {
  readonly text: string;
  readonly looks: 'question' | 'heading' | 'numbered' | 'item' | 'text';
}

const bullet = /^\s*(?:[-–—•*·◦▪o]|\u00b7|\uf0b7)\s+/;
const number = /^\s*\(?(?:\d{1,3}(?:\.\d{1,3})*[.):]?|[a-zæøå][.)])\s+/i;
const named =
  /^\s*(?:#+\s+|tema\s+\d+\s*[:.–-]?\s*|emne\s+\d+\s*[:.–-]?\s*|theme\s+\d+\s*[:.–-]?\s*)/i;

/** A mark with a tab after it, as Word copies a list; a row with more tabs is one of a table. */
const tabbedMark =
  /^\t*((?:[-–—•*·◦▪o]|\u00b7|\uf0b7)|\(?(?:\d{1,3}(?:\.\d{1,3})*[.):]?|[a-zæøå][.)]))\t(?=[^\t\n]*$)/gim;

/** The same at the beginning of the last cell; a dash alone can be a cell there. */
const tabbedInCell =
  /\t((?:[•·◦▪]|\u00b7|\uf0b7)|\(?\d{1,3}(?:\.\d{1,3})*[.):])\t(?=[^\t\n]*$)/gim;

/** Lists of Word with a space after each mark, so that none is taken for a table. */
export const withoutTabbedMarks = (text: string): string =>
  text.replace(tabbedMark, '$1 ').replace(tabbedInCell, '\t$1 ');

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
