import type { Content } from 'pdfmake/interfaces';
import { textRuns } from './textRuns';

/** A text as the PDF library takes it, each run in a font that has its letters. */
export function inline(text: string): Content[] {
  return textRuns(text).map(({ text: run, font, breakable }) => ({
    text: run,
    font,
    ...(breakable ? { wordBreak: 'break-all' as const } : {}),
  }));
}
