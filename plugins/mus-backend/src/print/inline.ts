import type { Content } from 'pdfmake/interfaces';
import { Tag } from './tagged/Tag';
import { textRuns } from './textRuns';

/**
 * A text as the PDF library takes it, each run in a font that has its letters.
 *
 * @param part - what the text is part of; left out: decoration, not read aloud
 */
export function inline(text: string, part?: Tag): Content[] {
  return textRuns(text).map(({ text: run, font, breakable }) => ({
    text: run,
    font,
    // The library hands it on to the words of each line.
    ...(part ? { tag: part } : {}),
    ...(breakable ? { wordBreak: 'break-all' as const } : {}),
  }));
}
