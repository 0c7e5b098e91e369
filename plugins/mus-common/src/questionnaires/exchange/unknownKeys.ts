import { ImportProblem } from './ImportProblem';
import { SourceText } from './SourceText';

type Path = ReadonlyArray<string | number>;

/** Said by the file and by us, and no part of a form. */
const ours = new Set(['samtale', 'corrections']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/**
 * Keys of the file that the form has not: a misspelt one would be lost
 * without a word.
 *
 * @param form - what was read of the file
 */
export function unknownKeys(
  source: SourceText,
  form: unknown,
  content: unknown = source.content,
  path: Path = [],
): ImportProblem[] {
  if (!isObject(content) || !isObject(form)) return [];
  const isList = Array.isArray(content);
  return Object.entries(content).flatMap(([key, part]): ImportProblem[] => {
    const here = [...path, isList ? Number(key) : key];
    if (path.length === 0 && ours.has(key)) return [];
    if (Object.hasOwn(form, key))
      return unknownKeys(source, form[key], part, here);
    return [{ line: source.lineOf(here), code: 'keyLeft', params: { key } }];
  });
}
