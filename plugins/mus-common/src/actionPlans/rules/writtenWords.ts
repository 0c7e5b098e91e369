import { BlockContent } from '../planSchema';

/** All that is written in a block, the cells of a row too; empty while nothing is. */
export function writtenWords({
  text,
  cells = [],
}: Pick<BlockContent, 'text' | 'cells'>): string {
  return [text, ...cells.map(cell => cell.text)]
    .map(words => words.trim())
    .filter(words => words !== '')
    .join('\n');
}
