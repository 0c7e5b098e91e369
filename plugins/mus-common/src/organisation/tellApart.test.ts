import { tellApart } from './tellApart';

const lene = (id: string, title?: string, name = 'Lene Hansen') => ({
  id,
  name,
  title,
});

describe('tellApart', () => {
  it.each([
    ['nobody', [], []],
    ['one of a name', [lene('1', 'Pædagog')], ['Lene Hansen']],
    [
      'two of a name',
      [lene('1', 'Pædagog'), lene('2', 'Kok')],
      ['Lene Hansen, Pædagog', 'Lene Hansen, Kok'],
    ],
    [
      'a name beside them',
      [lene('1', 'Pædagog'), lene('2', 'Kok'), lene('3', 'Kok', 'Bo Holm')],
      ['Lene Hansen, Pædagog', 'Lene Hansen, Kok', 'Bo Holm'],
    ],
    [
      'spaces and capitals',
      [lene('1', 'Pædagog', 'lene hansen '), lene('2', 'Kok')],
      ['lene hansen, Pædagog', 'Lene Hansen, Kok'],
    ],
    [
      'no title',
      [lene('1', ''), lene('2', 'Kok'), lene('3')],
      ['Lene Hansen', 'Lene Hansen, Kok', 'Lene Hansen'],
    ],
  ])('%s', (_, people, names) =>
    expect([...tellApart(people).values()]).toEqual(names),
  );
});
