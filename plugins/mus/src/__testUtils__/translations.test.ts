// eslint-disable-next-line no-restricted-imports -- a test runs in Node and reads the sources
import { readdirSync, readFileSync } from 'fs';
// eslint-disable-next-line no-restricted-imports -- as above
import { join } from 'path';
import { pageTexts } from '../pageTexts';

const source = join(__dirname, '..');

/** Every folder with a pair of texts. */
function pairs(folder: string): string[] {
  const inside = readdirSync(folder, { withFileTypes: true });
  const here = inside.some(entry => entry.name === 'texts.ts') ? [folder] : [];
  return [
    ...here,
    ...inside
      .filter(entry => entry.isDirectory())
      .flatMap(entry => pairs(join(folder, entry.name))),
  ];
}

const entry = /^\s*'?([\w.]+)'?:\s*\n?\s*(['"`])((?:\\.|(?!\2).)*)\2,$/gm;

function messagesOf(file: string): Map<string, string> {
  const text = readFileSync(file, 'utf8').replace(/^\s*id: .*$/m, '');
  return new Map(
    [...text.matchAll(entry)].map(([, key, , message]) => [key, message]),
  );
}

const places = (message: string) =>
  [...message.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

describe.each(
  pairs(source).map(folder => [folder.slice(source.length + 1), folder]),
)('texts of %s', (_, folder) => {
  const en = messagesOf(join(folder, 'texts.ts'));
  const da = messagesOf(join(folder, 'texts.da.ts'));

  it('say the same things in Danish and English, with the same places to fill in', () => {
    expect(en.size).toBeGreaterThan(2);
    expect([...da.keys()].sort()).toEqual([...en.keys()].sort());
    const differing = [...en].filter(([key, message]) => {
      const [a, b] = [places(message), places(da.get(key) ?? '')];
      return key.endsWith('_one')
        ? b.some(name => !a.includes(name)) && a.length > b.length
        : String(a) !== String(b);
    });
    expect(differing).toEqual([]);
  });

  it('are nowhere empty', () => {
    expect(
      [...en, ...da].filter(([, message]) => message.trim() === ''),
    ).toEqual([]);
  });
});

const idOf = /createTranslationRef\(\{\s*id: '([^']+)'/;

function ids(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap(file => {
    const path = join(folder, file.name);
    if (file.isDirectory()) return file.name === 'home' ? [] : ids(path);
    const [, id] = idOf.exec(readFileSync(path, 'utf8')) ?? [];
    return id && !file.name.includes('.test.') ? [id] : [];
  });
}

it('the words of every page are fetched before the first one is shown', () => {
  expect(pageTexts.map(({ id }) => id).sort()).toEqual(ids(source).sort());
});
