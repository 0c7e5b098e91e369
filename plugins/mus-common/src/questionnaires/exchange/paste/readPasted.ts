import { linesOf, PastedLine, withoutTabbedMarks } from './lines';
import { cellsOf, isTable } from './tables';

/** A question that was found in a pasted text. */
export interface FoundQuestion {
  readonly text: string;
  /** Prompts of each side, from a table with a column for each (T14). */
  readonly employee?: string;
  readonly leader?: string;
}

/** A theme that was found in a pasted text. */
export interface FoundTheme {
  readonly title: string;
  readonly description?: string;
  readonly questions: readonly FoundQuestion[];
}

/** Longest text that is looked at. */
export const longestPaste = 200_000;

interface Building {
  title: string;
  description?: string;
  questions: FoundQuestion[];
}

/** Collects themes; what comes before the first heading has an empty title. */
class Collector {
  readonly themes: Building[] = [];

  theme(title: string): void {
    this.themes.push({ title, questions: [] });
  }

  question(question: FoundQuestion): void {
    this.current().questions.push(question);
  }

  describe(text: string): void {
    const theme = this.current();
    theme.description = [theme.description, text].filter(Boolean).join(' ');
  }

  current(): Building {
    if (this.themes.length === 0) this.theme('');
    return this.themes[this.themes.length - 1];
  }

  done(): FoundTheme[] {
    return this.themes.filter(
      ({ title, questions }) => title !== '' || questions.length > 0,
    );
  }
}

/** A numbered line is a theme when a question follows and no heading came before. */
function isTheme(lines: readonly PastedLine[], at: number): boolean {
  const { looks } = lines[at];
  const next = lines[at + 1]?.looks;
  if (looks === 'heading') return true;
  const noneBefore = !lines.slice(0, at).some(line => line.looks === 'heading');
  return looks === 'numbered' && next === 'question' && noneBefore;
}

/** Puts the lines in their places. */
function takeLines(found: Collector, lines: readonly PastedLine[]): void {
  lines.forEach((line, at) => {
    if (line.looks === 'question') found.question({ text: line.text });
    else if (isTheme(lines, at)) found.theme(line.text);
    else if (line.looks === 'item' || line.looks === 'numbered')
      found.question({ text: line.text });
    else if (found.current().questions.length === 0) found.describe(line.text);
    else found.question({ text: line.text });
  });
}

function fromLines(text: string): FoundTheme[] {
  const found = new Collector();
  takeLines(found, linesOf(text));
  return found.done();
}

interface Columns {
  readonly employee: number;
  readonly leader: number;
}

/** A row that names a column for each side. */
function columnsOf(cells: readonly string[]): Columns | undefined {
  const find = (word: RegExp) => cells.findIndex(cell => word.test(cell));
  const employee = find(/medarbejder|employee/i);
  const leader = find(/\bleder|\bleader|\bmanager/i);
  return employee > 0 && leader > 0 && employee !== leader
    ? { employee, leader }
    : undefined;
}

const oneLine = (cell: string) => cell.replace(/\s+/g, ' ').trim();

function sideRow(
  found: Collector,
  cells: readonly string[],
  columns: Columns,
): void {
  const employee = oneLine(cells[columns.employee] ?? '');
  const leader = oneLine(cells[columns.leader] ?? '');
  found.question({
    text: oneLine(cells[0] ?? ''),
    ...(employee ? { employee } : {}),
    ...(leader ? { leader } : {}),
  });
}

/** The words of a cell without the marks of its lines. */
const wordsOf = (cell: string) =>
  linesOf(cell)
    .map(({ text }) => text)
    .join(' ');

/** Without named columns: the first cell is the theme, or the question where it asks. A row without cells goes on with the cell above. */
function plainRow(found: Collector, cells: readonly string[]): void {
  const [first = '', ...others] = cells;
  const goesOn = cells.length === 1 && found.themes.length > 0;
  if (goesOn) takeLines(found, linesOf(first));
  else if (first.endsWith('?')) found.question({ text: wordsOf(first) });
  else if (first !== '') found.theme(wordsOf(first));
  for (const cell of others)
    for (const line of linesOf(cell)) found.question({ text: line.text });
}

const isHeader = (cells: readonly string[]) =>
  cells.length > 1 &&
  cells.every(cell =>
    /^(tema(er)?|emner?|(under)?(punkter|temaer|spørgsmål)(\/spørgsmål)?|svar|noter|themes?|topics?|questions?|answers?|notes)?$/i.test(
      cell,
    ),
  );

function fromTable(text: string): FoundTheme[] {
  const found = new Collector();
  let columns: Columns | undefined;
  for (const cells of cellsOf(text)) {
    const filled = cells.filter(cell => cell !== '');
    const named = columnsOf(cells);
    if (named) {
      columns = named;
      if (cells[0] && !isHeader([cells[0], ''])) found.theme(oneLine(cells[0]));
    } else if (filled.length === 0 || isHeader(cells)) continue;
    else if (columns && filled.length > 1) sideRow(found, cells, columns);
    else plainRow(found, cells);
  }
  return found.done();
}

/**
 * Finds themes and questions in a form that was pasted as text: lines,
 * bullets, numbers, or a table out of Word (T07). A guess, to be corrected by
 * who pasted it.
 */
export function readPasted(text: string): FoundTheme[] {
  const read = withoutTabbedMarks(
    text.slice(0, longestPaste).replace(/\r\n?/g, '\n'),
  );
  return isTable(read) ? fromTable(read) : fromLines(read);
}
