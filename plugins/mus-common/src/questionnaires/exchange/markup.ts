import { ImportProblem } from './ImportProblem';
import { SourceText } from './SourceText';

const tag = /<\/?[a-z!][^>]*>/i;

/** Texts are plain: whatever looks like a web page's markup is told, with its line. */
export function markupProblems(
  source: SourceText,
  value: unknown = source.content,
  path: ReadonlyArray<string | number> = [],
): ImportProblem[] {
  if (typeof value === 'string')
    return tag.test(value)
      ? [{ line: source.lineOf(path), code: 'markup' }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  const isList = Array.isArray(value);
  return Object.entries(value).flatMap(([key, inner]) =>
    markupProblems(source, inner, [...path, isList ? Number(key) : key]),
  );
}

/** The words of a text with markup. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<\/?[a-z!][^>]*>/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();
