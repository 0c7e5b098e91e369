import fc from 'fast-check';
import { sortKey } from './sortKey';

const inOrder = (names: string[]) =>
  [...names].sort((a, b) =>
    sortKey(a) < sortKey(b) ? -1 : Number(sortKey(a) > sortKey(b)),
  );

describe('sortKey', () => {
  it('puts æ, ø and å after z, and aa with å', () => {
    expect(
      inOrder([
        'Åse',
        'Ørsted',
        'Zacho',
        'Ærø',
        'Aagaard',
        'Abel',
        'Aase',
        'Anders',
      ]),
    ).toEqual([
      'Abel',
      'Anders',
      'Zacho',
      'Ærø',
      'Ørsted',
      'Aagaard',
      'Åse',
      'Aase',
    ]);
  });

  it.each([
    ['MÜLLER', 'Muller'],
    ['Åse', 'Aase'],
    ['Bjørn-Erik', 'bjørn erik'],
    ['René', 'rene'],
    ['Åse'.normalize('NFD'), 'Åse'.normalize('NFC')],
    ['Björk', 'Bjørk'],
  ])('%s and %s are alike', (one, other) =>
    expect(sortKey(one)).toBe(sortKey(other)),
  );

  it('puts the shorter name first and counts words before letters', () => {
    expect(inOrder(['Anne Marie', 'Annelise', 'Anne', 'Anne Åse'])).toEqual([
      'Anne',
      'Anne Marie',
      'Anne Åse',
      'Annelise',
    ]);
  });

  it('uses letters and digits in turn only, so that any collation agrees', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), name => {
        expect(sortKey(name)).toMatch(/^([a-e][0-9])*$/);
      }),
    );
  });

  it('finds a part of a key only where the part of the name is', () => {
    const letters = fc.string({
      unit: fc.constantFrom('b', 'c', 'æ', 'ø', 'å', '1', 'n'),
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, letters, (name, part) => {
        expect(sortKey(name).includes(sortKey(part))).toBe(name.includes(part));
      }),
    );
  });
});
