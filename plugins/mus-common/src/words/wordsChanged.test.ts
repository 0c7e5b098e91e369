import fc from 'fast-check';
import { wordsChanged } from './wordsChanged';

describe('wordsChanged', () => {
  it('points out words, æøå included', () => {
    expect(wordsChanged('Kursus i maj måned', 'Kursus i juni måned')).toEqual([
      { text: 'Kursus i ', kind: 'same' },
      { text: 'maj', kind: 'removed' },
      { text: 'juni', kind: 'added' },
      { text: ' måned', kind: 'same' },
    ]);
    expect(wordsChanged('åben dør', 'åbne dør')[0]).toEqual({
      text: 'åben',
      kind: 'removed',
    });
    expect(wordsChanged('', 'ny')).toEqual([{ text: 'ny', kind: 'added' }]);
    expect(wordsChanged('x', 'x')).toEqual([{ text: 'x', kind: 'same' }]);
  });

  it('holds both texts whole, however they differ', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 200 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const stretches = wordsChanged(before, after);
        const without = (kind: string) =>
          stretches
            .filter(one => one.kind !== kind)
            .map(one => one.text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
    );
  });

  it('answers soon for two long texts with nothing in common', () => {
    const words = (letter: string) =>
      Array.from({ length: 4_000 }, (_, n) => `${letter}${n}`).join(' ');
    expect(wordsChanged(words('a'), words('b'))).toHaveLength(2);
  });
});
