import fc from 'fast-check';
import { weave } from './weave';

describe('weave', () => {
  it.each([
    ['', 'Kursus', 'Mentor', 'Mentor\nKursus'],
    ['Aftalt:', 'Aftalt: GIS', 'Aftalt: kort', 'Aftalt: kort\nGIS'],
    ['a b c', 'A b c', 'a b C', 'A b C'],
    ['a b c', 'a b c', 'a b', 'a b'],
    ['en to', 'en to', 'en to', 'en to'],
    ['Kursus i maj', 'Kursus i juni', 'Kursus i juli', null],
  ])('of %j: %j and %j give %j', (base, mine, theirs, woven) => {
    expect(weave(base, mine, theirs)).toBe(woven);
  });

  it('keeps every new word of both, or asks', () => {
    const word = fc.constantFrom('æble', 'bro', 'cykel', 'dag', 'eg');
    const base = fc.array(word, { maxLength: 8 });
    const place = fc.nat(8);
    fc.assert(
      fc.property(base, place, place, (words, at, other) => {
        const put = (where: number, added: string) =>
          [...words.slice(0, where), added, ...words.slice(where)].join(' ');
        const woven = weave(words.join(' '), put(at, 'MIT'), put(other, 'DIT'));
        if (woven === null) return;
        const found = woven.split(/\s+/);
        expect(found).toEqual(expect.arrayContaining(['MIT', 'DIT']));
        expect(found.filter(one => !/^[MD]IT$/.test(one))).toEqual(words);
      }),
    );
  });
});
