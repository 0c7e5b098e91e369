import { conflictWords } from './conflictWords';

const words = (field: string, value: unknown) =>
  conflictWords(
    { path: ['theme', 'question', field], mine: value, theirs: null },
    value,
    'da',
  );

describe('one side of a conflict', () => {
  it.each([
    ['text', 'Hvad lykkes?', 'Hvad lykkes?'],
    [
      'employee',
      [{ da: 'Tænk tilbage', en: 'Think back' }, { da: 'Giv et eksempel' }],
      'Tænk tilbage\nGiv et eksempel',
    ],
    [
      'options',
      [
        { id: 'a', label: { da: 'Skranken' } },
        { id: 'b', label: { da: 'Telefonen' } },
      ],
      'Skranken\nTelefonen',
    ],
    ['audience', 'leader', 'Kun lederen'],
    ['type', 'scale', 'Skala'],
    ['steps', 7, '7'],
    ['employee', undefined, ''],
    ['intro', '', ''],
    ['priority', true, null],
  ])('of %s is shown in its words', (field, value, expected) => {
    expect(words(field, value)).toBe(expected);
  });

  it('shows the English too where the Danish is the same', () => {
    const [mine, theirs] = ['Think back', 'Look back'].map(en => [
      { da: 'Tænk tilbage', en },
    ]);
    const conflict = { path: ['theme', 'question', 'employee'], mine, theirs };
    expect(conflictWords(conflict, mine, 'da')).toBe(
      'Tænk tilbage\nThink back',
    );
    expect(conflictWords(conflict, theirs, 'da')).toBe(
      'Tænk tilbage\nLook back',
    );
  });
});
