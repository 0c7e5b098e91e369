import { textRuns } from './textRuns';

const fonts = (text: string) =>
  textRuns(text).map(({ text: run, font }) => [run, font]);

describe('textRuns', () => {
  it('leaves plain text as one run, digits and signs too', () => {
    const text = 'Rødgrød på åen – 24 # * © §';
    expect(fonts(text)).toEqual([[text, 'Text']]);
    expect(fonts('')).toEqual([['', 'Text']]);
  });

  it('gives pictures a font of their own, joined ones in their parts', () => {
    expect(fonts('Godt 👍🏽 gået')).toEqual([
      ['Godt ', 'Text'],
      ['👍🏽', 'Emoji'],
      [' gået', 'Text'],
    ]);
    expect(fonts('👨‍👩‍👧 🇩🇰 ❤️')).toEqual([
      ['👨👩👧', 'Emoji'],
      [' ', 'Text'],
      ['🇩🇰', 'Emoji'],
      [' ', 'Text'],
      ['❤', 'Emoji'],
    ]);
  });

  it('lets long words be broken, and drops what cannot be drawn', () => {
    const word = 'x'.repeat(40);
    expect(textRuns(`a ${word} b`).map(run => run.breakable)).toEqual([
      false,
      true,
      false,
    ]);
    expect(fonts('a\u0000b\u001bc\ud83dd\r\ne\tf')).toEqual([
      ['abcd\ne    f', 'Text'],
    ]);
  });

  it('loses no letter of a long text', () => {
    const text = `${'æøå 🎉 '.repeat(500)}${'å'.repeat(300)}🎉${'ø'.repeat(30)}`;
    expect(
      textRuns(text)
        .map(run => run.text)
        .join(''),
    ).toBe(text);
  });
});
