import { DateTime } from 'luxon';

/** One agreement as it was read from a pasted text; to be corrected by a person. */
export interface ReadAgreement {
  readonly text: string;
  /** Null where the text names nobody of the two. */
  readonly responsible: 'employee' | 'leader' | 'both' | null;
  /** ISO day; null where none could be read. */
  readonly deadline: string | null;
  readonly done: boolean;
}

/** Names of the two, to know them again in the text. */
export interface TheTwo {
  readonly employee: string;
  readonly leader: string;
}

/** Agreements that one pasted text can become at most. */
export const mostAgreements = 100;

type Column = 'text' | 'responsible' | 'deadline' | 'state' | 'other';

const headings: ReadonlyArray<readonly [Exclude<Column, 'other'>, RegExp]> = [
  ['responsible', /ansvarlig|\bhvem\b|responsible|\bwho\b/i],
  ['deadline', /frist|hvornår|dato|deadline|senest|\bwhen\b/i],
  ['state', /^status|udført|\bdone\b/i],
  ['text', /opgave|handling|aftale|\bmål\b|\bhvad\b|indsats|task|what|action/i],
];

const dayForms = [
  'd.M.yyyy',
  'd/M/yyyy',
  'd/M-yyyy',
  'd-M-yyyy',
  'd. MMMM yyyy',
  'd.M.yy',
  'd/M/yy',
  'd/M-yy',
  'd-M-yy',
];
const dayPattern =
  /\b(\d{4}-\d{2}-\d{2}|\d{1,2}[./-]\s?\d{1,2}[./-](?:\s?\d{4}|\d{2})|\d{1,2}\.?\s+(?:januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)\s+\d{4})\b/i;

function readDay(text: string): string | null {
  const found = dayPattern.exec(text)?.[1].replace(/([./-])\s(?=\d)/g, '$1');
  if (!found) return null;
  const iso = DateTime.fromISO(found, { zone: 'utc' });
  if (iso.isValid) return iso.toISODate();
  const danish = found.toLowerCase().replace(/^(\d{1,2})\.?\s+/, '$1. ');
  for (const form of dayForms) {
    const day = DateTime.fromFormat(danish, form, {
      zone: 'utc',
      locale: 'da',
    });
    if (day.isValid) return day.toISODate();
  }
  return null;
}

const words = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

function readResponsible(
  text: string,
  two: TheTwo,
): ReadAgreement['responsible'] {
  const said = new Set(words(text));
  const named = (name: string, role: string[]) =>
    [words(name)[0], ...role].some(word => word && said.has(word));
  const employee = named(two.employee, ['medarbejder', 'medarbejderen']);
  const leader = named(two.leader, ['leder', 'lederen']);
  const both = ['begge', 'fælles', 'sammen'].some(word => said.has(word));
  if (both || (employee && leader)) return 'both';
  if (employee) return 'employee';
  return leader ? 'leader' : null;
}

const isDone = (text: string) =>
  /^\s*(udført|færdig|nået|ja|x|✓|done)\s*$/i.test(text);

function columnsOf(cells: readonly string[]): Column[] | null {
  const found = cells.map(
    cell => headings.find(([, pattern]) => pattern.test(cell))?.[0] ?? 'other',
  );
  const known = new Set(found.filter(column => column !== 'other'));
  const short = cells.every(cell => cell.length < 40 && !readDay(cell));
  return known.size >= 2 && short ? found : null;
}

/** Without headings: a day is the deadline, a name who does it, the first other cell the text. */
function guess(cells: readonly string[], two: TheTwo): Column[] {
  let hasText = false;
  return cells.map(cell => {
    const brief = words(cell).length <= 4;
    if (readDay(cell) && brief) return 'deadline';
    if (hasText && brief && readResponsible(cell, two)) return 'responsible';
    if (hasText && isDone(cell)) return 'state';
    if (hasText || cell === '') return 'other';
    hasText = true;
    return 'text';
  });
}

function ofCells(
  cells: readonly string[],
  columns: readonly Column[],
  two: TheTwo,
): ReadAgreement {
  const understood: Record<Column, (cell: string) => boolean> = {
    text: () => false,
    other: () => false,
    responsible: cell => readResponsible(cell, two) !== null,
    deadline: cell => readDay(cell) !== null,
    state: isDone,
  };
  const of = (column: Column) =>
    cells.filter((cell, at) => cell && (columns[at] ?? 'other') === column);
  const rest = (['other', 'responsible', 'deadline', 'state'] as const).flatMap(
    column => of(column).filter(cell => !understood[column](cell)),
  );
  return {
    text: [...of('text'), ...rest].join(' – '),
    responsible: readResponsible(of('responsible').join(' '), two),
    deadline: readDay(of('deadline').join(' ')),
    done: of('state').some(isDone),
  };
}

const bullet = /^\s*(?:[-–—•*·▪◦‣]|\d{1,3}[.)](?!\d)|[a-z][.)])\s+/i;
const box = /^\s*(?:\[( |x)\]|(☐|☑|☒))\s*/i;
const tail =
  /[\s,;.(–-]*(?:senest|inden|frist:?|deadline:?|by)\s*(?:den\s+)?$/i;
const owner = /[\s,;.(–-]*ansvarlig(?:e)?\s*:\s*([^,;().]+)[)]?/i;

/** Text and deadline of a line; a day that is no deadline stays in the text. */
function splitDay(line: string): Pick<ReadAgreement, 'text' | 'deadline'> {
  const day = dayPattern.exec(line);
  const before = day ? line.slice(0, day.index) : '';
  const deadline = day && tail.test(before) ? readDay(day[0]) : null;
  if (!day || deadline === null) return { text: line.trim(), deadline: null };
  const after = line.slice(day.index + day[0].length);
  const rest = after.replace(/^[).,;\s]+$/, '');
  return { text: (before.replace(tail, '') + rest).trim(), deadline };
}

const nobodyNoDay = { responsible: null, deadline: null };

function ofLine(line: string, two: TheTwo): ReadAgreement {
  const bare = line.replace(bullet, '');
  const said = bare.replace(box, '');
  const who = owner.exec(said)?.[1] ?? '';
  const responsible = readResponsible(who, two);
  return {
    ...splitDay(responsible ? said.replace(owner, '') : said),
    responsible,
    done: /x|☑|☒/i.test(box.exec(bare)?.[0] ?? ''),
  };
}

/**
 * A line that says only who or by when belongs to the agreement above it; where
 * that has its own already, or none is above, the line stays as it was written.
 */
function withLine(
  found: readonly ReadAgreement[],
  line: string,
  two: TheTwo,
): ReadAgreement[] {
  const read = ofLine(line, two);
  const { text, responsible, deadline } = read;
  if (text !== '') return [...found, read];
  if (responsible === null && deadline === null) return [...found];
  const above = found[found.length - 1];
  const fits =
    above &&
    (responsible === null || above.responsible === null) &&
    (deadline === null || above.deadline === null);
  if (!fits) return [...found, { ...read, text: line, ...nobodyNoDay }];
  const merged = {
    ...above,
    responsible: responsible ?? above.responsible,
    deadline: deadline ?? above.deadline,
  };
  return [...found.slice(0, -1), merged];
}

/**
 * Reads last year's agreements from a text that was pasted from Word or from
 * another system: one a line, bullets and numbers dropped; rows of a table
 * with or without headings. Nothing is thrown away: what is not understood
 * stays in the text.
 */
export function readAgreements(text: string, two: TheTwo): ReadAgreement[] {
  let columns: Column[] | null = null;
  let found: ReadAgreement[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const cells = line.split('\t').map(cell => cell.trim());
    const isRow = cells.filter(Boolean).length > 1;
    const heading: Column[] | null = isRow ? columnsOf(cells) : null;
    if (heading) columns = heading;
    else if (isRow)
      found.push(ofCells(cells, columns ?? guess(cells, two), two));
    else if (line.trim()) found = withLine(found, line.trim(), two);
  }
  return found.filter(one => one.text !== '').slice(0, mostAgreements);
}
