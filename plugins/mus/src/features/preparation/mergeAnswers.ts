import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { mergeTexts } from '../../documents';

type Data = NonNullable<AnswerValue['data']>;

function mergeData(theirs: Data, mine: Data): Data {
  const merged: Data = { ...theirs, ...mine };
  for (const [key, value] of Object.entries(theirs)) {
    const other = mine[key];
    if (typeof value === 'string' && typeof other === 'string')
      merged[key] = value === other ? value : `${value} / ${other}`;
  }
  return merged;
}

/** Puts two versions of an answer together, losing no word of either. */
export function mergeAnswers(
  theirs: AnswerValue,
  mine: AnswerValue,
): AnswerValue {
  return {
    formatVersion: 1,
    text: mergeTexts(theirs.text, mine.text),
    important: theirs.important || mine.important,
    ...(theirs.data || mine.data
      ? { data: mergeData(theirs.data ?? {}, mine.data ?? {}) }
      : {}),
  };
}
