/** Which of the embedded fonts writes a run. */
export type RunFont = 'Text' | 'Emoji';

/** Characters in a row that are set alike. */
export interface TextRun {
  readonly text: string;
  readonly font: RunFont;
  /** A word too long for a narrow column, that may be broken anywhere. */
  readonly breakable: boolean;
}

/** Longest word without a hyphen that the narrowest place for it has room for. */
const LONGEST_WORD = 36;

/** What no font draws: control characters, halves of pairs, joiners and variants of pictures. */
const undrawable = /[\p{Cc}\p{Cs}\u{200d}\u{fe00}-\u{fe0f}\u{feff}]/gu;

const pictures =
  /(?:(?![#*0-9©®™])[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}])+/u;

const pairs = /[\u{10000}-\u{10ffff}]/u;

// After a hyphen or a slash a line breaks anyhow.
const longWords = new RegExp(`[^\\s\\-–/]{${LONGEST_WORD + 1},}`, 'u');

const special = new RegExp(`${pictures.source}|${longWords.source}`, 'gu');

/** Line ends stay; tabs become spaces. */
function drawable(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, '    ')
    .replace(undrawable, found => (found === '\n' ? found : ''));
}

const plain = (text: string): TextRun => ({
  text,
  font: 'Text',
  breakable: false,
});

/** A long word may have pictures in it. */
function specialRuns(found: string): TextRun[] {
  return found
    .split(new RegExp(`(${pictures.source})`, 'gu'))
    .filter(text => text !== '')
    .map(text => ({
      text,
      font: pictures.test(text) ? 'Emoji' : 'Text',
      // The library breaks between halves of pairs.
      breakable: text.length > LONGEST_WORD && !pairs.test(text),
    }));
}

/**
 * A text as runs: pictures have a font of their own, and words too long for a
 * column may be broken. What cannot be drawn is left out.
 */
export function textRuns(text: string): TextRun[] {
  const clean = drawable(text);
  const runs: TextRun[] = [];
  let from = 0;
  for (const { 0: found, index } of clean.matchAll(special)) {
    if (index > from) runs.push(plain(clean.slice(from, index)));
    runs.push(...specialRuns(found));
    from = index + found.length;
  }
  if (from < clean.length || runs.length === 0) {
    runs.push(plain(clean.slice(from)));
  }
  return runs;
}
