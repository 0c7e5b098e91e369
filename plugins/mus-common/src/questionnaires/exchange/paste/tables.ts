/**
 * Rows of a table as Word and spreadsheets put it on the clipboard: cells
 * between tabs, cells of several lines in quotation marks.
 */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = () => {
    rows[rows.length - 1].push(cell.trim());
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    const opens = character === '"' && !quoted && cell.trim() === '';
    if (opens) quoted = true;
    else if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at += 1;
    } else if (quoted && character === '"') quoted = false;
    else if (!quoted && character === '\t') endCell();
    else if (!quoted && character === '\n') {
      endCell();
      rows.push([]);
    } else cell += character;
  }
  endCell();
  return rows;
}

/** Is the text a table, at least in part? */
export const isTable = (text: string): boolean => text.includes('\t');
