import { Document, isNode, LineCounter, parseDocument } from 'yaml';
import { ImportProblem, Read, unreadable } from './ImportProblem';

/** Longest text that is read, in characters; a large form is a tenth of it. */
export const longestImport = 500_000;

/** Forms are six levels deep; more is an attempt to make the reader stumble. */
const deepest = 30;

/** A text that was read as YAML or JSON, and knows its lines. */
export interface SourceText {
  readonly content: unknown;
  /** Line of a part, or of the nearest part around it. */
  lineOf(path: ReadonlyArray<string | number>): number;
}

/** Levels by brackets and dashes alone; looked at before anything is parsed. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  for (const character of text) {
    if (character === '[' || character === '{') depth += 1;
    if (character === ']' || character === '}') depth = Math.max(0, depth - 1);
    if (depth > deepest * 10) return true;
  }
  return new RegExp(`(?:[-?:] ){${deepest},}`).test(text);
}

/** Levels of what was parsed; never follows the same thing for ever. */
function depthOf(value: unknown, level = 0): number {
  if (level > deepest || typeof value !== 'object' || value === null)
    return level;
  return Math.max(
    level,
    ...Object.values(value).map(inner => depthOf(inner, level + 1)),
  );
}

function lineFinder(document: Document.Parsed, lines: LineCounter) {
  const lineAt = (path: ReadonlyArray<string | number>): number => {
    const node = path.length > 0 ? document.getIn(path, true) : undefined;
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    return path.length > 0 ? lineAt(path.slice(0, -1)) : 1;
  };
  return lineAt;
}

function parse(text: string): Read<SourceText> {
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    merge: false,
    prettyErrors: false,
  });
  if (document.errors.length > 0)
    return unreadable(
      ...document.errors.map((error): ImportProblem => ({
        line: lines.linePos(error.pos[0]).line,
        code: 'notYaml',
      })),
    );
  // No references at all: a form needs none, and few lines of them can stand for millions.
  const content: unknown = document.toJS({ maxAliasCount: 0 });
  if (depthOf(content) > deepest)
    return unreadable({ line: 1, code: 'tooDeep' });
  return {
    ok: true,
    value: { content, lineOf: lineFinder(document, lines) },
  };
}

/** Reads YAML or JSON that somebody else wrote: short, shallow and without references, or not at all. */
export function readSource(text: string): Read<SourceText> {
  if (text.length > longestImport)
    return unreadable({
      line: 0,
      code: 'tooLong',
      params: { max: longestImport },
    });
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    return unreadable({ line: 1, code: 'isHtml' });
  if (isTooDeep(text)) return unreadable({ line: 1, code: 'tooDeep' });
  try {
    return parse(text);
  } catch (error) {
    const code = error instanceof ReferenceError ? 'references' : 'notYaml';
    return unreadable({ line: 1, code });
  }
}
