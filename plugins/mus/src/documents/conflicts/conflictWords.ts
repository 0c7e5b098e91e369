import { say } from '@samtale/backstage-plugin-mus-common';
import type {
  FieldConflict,
  Language,
  TextGroup,
} from '@samtale/backstage-plugin-mus-common';

/** Fields whose values are keys of texts. */
const named: Readonly<Record<string, TextGroup>> = {
  audience: 'audiences',
  type: 'questionTypeNames',
  openingRule: 'openingRules',
};

/** Keys of an object that nobody reads. */
const silent = new Set(['id', 'holds', 'kind']);

/** Every text within a value, in its order; the English ones only on request. */
function textsIn(value: unknown, english: boolean): string[] {
  if (typeof value === 'string') return value === '' ? [] : [value];
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value))
    return value.flatMap(part => textsIn(part, english));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value)
    .filter(([key]) => !silent.has(key) && (english || key !== 'en'))
    .flatMap(([, part]) => textsIn(part, english));
}

/** Do the two sides read alike in Danish? Then only their English differs. */
const alikeInDanish = ({ mine, theirs }: FieldConflict) =>
  textsIn(mine, false).join('\n') === textsIn(theirs, false).join('\n');

/**
 * One side of a conflict in words, each text on a line, so that nothing is
 * chosen unseen: in Danish, and in English too where only that differs; null for a setting that has no words.
 */
export function conflictWords(
  conflict: FieldConflict,
  value: unknown,
  language: Language,
): string | null {
  const { path } = conflict;
  const group = named[path[path.length - 1]];
  if (group && typeof value === 'string') return say(language, group, value);
  if (typeof value === 'boolean') return null;
  return textsIn(value, alikeInDanish(conflict)).join('\n');
}
