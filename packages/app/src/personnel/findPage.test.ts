import { addressOf, findPage } from './findPage';
import { type Page, personnel } from './sections';

function everyTrail(page: Page, before: Page[] = []): Page[][] {
  const trail = [...before, page];
  return [
    trail,
    ...(page.children ?? []).flatMap(child => everyTrail(child, trail)),
  ];
}

describe('findPage', () => {
  it('finds every page by its own address', () => {
    for (const trail of everyTrail(personnel)) {
      const path = addressOf(trail).replace(/^\/personale\/?/, '');
      expect(findPage(personnel, path)).toEqual(trail);
    }
  });

  it('finds nothing for a wrong or half address', () => {
    expect(findPage(personnel, 'udviklingssamtaler')).toBeUndefined();
    expect(findPage(personnel, 'kompetenceudvikling/x')).toBeUndefined();
  });

  it('gives every page both languages', () => {
    for (const trail of everyTrail(personnel)) {
      const page = trail[trail.length - 1];
      expect(page.en.body).toHaveLength(page.da.body.length);
      expect(page.en.title).not.toBe(page.da.title);
    }
  });
});
