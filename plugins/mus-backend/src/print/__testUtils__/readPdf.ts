import { execFileSync } from 'node:child_process';
import path from 'node:path';

/** A part of the structure, or a piece of the page that belongs to it. */
interface ReadNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly ReadNode[];
}

/** One page as it was read. */
export interface ReadPage {
  readonly width: number;
  readonly height: number;
  readonly text: string;
  /** What is written under each mark; `unmarked` outside all of them. */
  readonly marks: Readonly<Record<string, string>>;
  readonly structure: ReadNode | null;
  /** Where the text ends on the right, in points. */
  readonly rightmost: number;
}

/** What somebody hears, part for part in reading order. */
export interface HeardPart {
  readonly role: string;
  /** From the document down to the part that holds it. */
  readonly within: readonly string[];
  readonly text: string;
}

function heardIn(
  { marks }: ReadPage,
  { role = '', children = [] }: ReadNode,
  within: readonly string[] = [],
): HeardPart[] {
  const pieces = children.filter(({ type }) => type === 'content');
  const parts = children.filter(({ type }) => type !== 'content');
  const text = pieces.map(({ id = '' }) => marks[id] ?? '').join('');
  return [
    ...(pieces.length > 0 ? [{ role, within, text: text.trim() }] : []),
    ...parts.flatMap(part =>
      heardIn({ marks } as ReadPage, part, [...within, role]),
    ),
  ];
}

const idsIn = ({ id, children = [] }: ReadNode): string[] => [
  ...(id ? [id] : []),
  ...children.flatMap(idsIn),
];

/** Words on the page that nobody hears, headers and footers aside. */
function unheardOn({ marks, structure }: ReadPage): string[] {
  const heard = new Set(structure ? idsIn(structure) : []);
  return Object.entries(marks)
    .filter(([id]) => id !== 'Artifact' && !heard.has(id))
    .map(([, text]) => text.trim())
    .filter(text => text !== '');
}

/** A PDF as another library than ours reads it. */
export function readPdf(bytes: Buffer) {
  const script = path.join(__dirname, 'pdfText.mjs');
  const said = execFileSync(process.execPath, [script], {
    input: bytes,
    maxBuffer: 64 * 1024 * 1024,
  });
  const { info, mark, pages } = JSON.parse(said.toString('utf8')) as {
    info: Record<string, string>;
    mark: { Marked?: boolean } | null;
    pages: ReadPage[];
  };
  const heard = pages.flatMap(page =>
    page.structure ? heardIn(page, page.structure) : [],
  );
  return {
    info,
    pages,
    /** The file says that all of it is tagged. */
    tagged: mark?.Marked === true,
    heard,
    unheard: pages.flatMap(unheardOn),
    headings: heard
      .filter(({ role }) => /^H\d$/.test(role))
      .map(({ role, text }) => `${role} ${text}`),
    text: pages.map(({ text }) => text).join('\n'),
  };
}
