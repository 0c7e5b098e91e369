import { questionType } from '@samtale/backstage-plugin-mus-common';
import type { AnswerValue } from '@samtale/backstage-plugin-mus-common';
import { mergeTexts } from '../../../documents';

type Data = NonNullable<AnswerValue['data']>;

/** Heading of an own topic: both, where they differ. Choices are mine: two orders cannot both stand. */
function mergeData(theirs: Data, mine: Data, type: string): Data {
  const merged = {
    ...theirs,
    ...mine,
    ...questionType(type).merge?.(theirs, mine),
  };
  const titles = [theirs.title, mine.title].filter(
    title => typeof title === 'string' && title.trim() !== '',
  );
  return titles.length > 0
    ? { ...merged, title: [...new Set(titles)].join(' / ') }
    : merged;
}

/** Puts two versions of an answer together, losing no word of either. */
export function mergeAnswers(
  theirs: AnswerValue,
  mine: AnswerValue,
  type = 'freeText',
): AnswerValue {
  return {
    formatVersion: 1,
    text: mergeTexts(theirs.text, mine.text),
    important: theirs.important || mine.important,
    // A consent stands only where both versions have it.
    ...(theirs.mayGoFurther && mine.mayGoFurther ? { mayGoFurther: true } : {}),
    ...(theirs.data || mine.data
      ? { data: mergeData(theirs.data ?? {}, mine.data ?? {}, type) }
      : {}),
  };
}
