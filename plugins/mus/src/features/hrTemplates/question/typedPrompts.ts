import {
  savablePrompts,
  type LocalText,
} from '@samtale/backstage-plugin-mus-common';
import { sameJson } from '../../../autosave';

type Lines = readonly LocalText[];

const isBlank = ({ da, en = '' }: LocalText) => `${da}${en}`.trim() === '';

const tidy = ({ da, en = '' }: LocalText) => [da.trim(), en.trim()];

/** Something of what is typed in the line is not saved. */
export function notWhole(line: LocalText): boolean {
  if (isBlank(line)) return false;
  const [saved] = savablePrompts([line]);
  return !saved || !sameJson(tidy(saved), tidy(line));
}

/** The stored lines, and what is typed and not saved whole: in its place, or last. */
export function withTyped(stored: Lines, typed: Lines): Lines {
  if (sameJson(savablePrompts(typed), stored)) return typed;
  const left = typed.filter(line => isBlank(line) || notWhole(line));
  const shown = stored.map(line => {
    const at = left.findIndex(one => sameJson(savablePrompts([one])[0], line));
    return at === -1 ? line : left.splice(at, 1)[0];
  });
  return [...shown, ...left];
}
