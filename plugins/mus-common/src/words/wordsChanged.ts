import { diffWordsWithSpace } from 'diff';

/** A stretch of words, and whether it came, went or stayed. */
export interface ChangedStretch {
  readonly text: string;
  readonly kind: 'same' | 'added' | 'removed';
}

/** More differences than this are not worth pointing out one by one. */
const mostDifferences = 1_000;

const stretch = (text: string, kind: ChangedStretch['kind']) =>
  text === '' ? [] : [{ text, kind }];

/**
 * What changed between two texts, word by word, in reading order. The
 * stretches that stayed or went are the text before, those that stayed or came
 * the text after. Texts that have next to nothing in common are shown whole.
 */
export function wordsChanged(before: string, after: string): ChangedStretch[] {
  const changes = diffWordsWithSpace(before, after, {
    maxEditLength: mostDifferences,
  });
  if (!changes)
    return [...stretch(before, 'removed'), ...stretch(after, 'added')];
  return changes.map(({ value, added, removed }) => {
    if (added) return { text: value, kind: 'added' };
    return { text: value, kind: removed ? 'removed' : 'same' };
  });
}
