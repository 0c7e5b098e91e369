import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runtime/node.mjs';
import { workspaceFolders } from '../test/workspaces.mjs';

const testFile = /\.(test|spec)\.tsx?$/;
const literal =
  /(['"`])((?:\\.|(?!\1)[^\\\n])*\[[TMKRS]\d\d(?:\\.|(?!\1)[^\\\n])*)\1/g;
const tag = /\[([TMKRS]\d\d(?:\s*,\s*[TMKRS]\d\d)*)\]/g;

function testFilesOf(folder) {
  const names = readdirSync(join(root, folder), { recursive: true });
  return names
    .map(name => name.replaceAll('\\', '/'))
    .filter(name => testFile.test(name) && !/node_modules|dist/.test(name))
    .map(name => `${folder}/${name}`);
}

function tagsOf(title) {
  const groups = [...title.matchAll(tag)].map(match => match[1]);
  return groups.flatMap(group => group.split(/\s*,\s*/));
}

function titlesOf(file) {
  const source = readFileSync(join(root, file), 'utf8');
  return [...source.matchAll(literal)].map(match => match[2]);
}

/** Which test titles name a capability: id → sorted `{ file, title }`. */
export function shownBy() {
  const shown = new Map();
  for (const file of workspaceFolders().flatMap(testFilesOf).sort()) {
    for (const title of titlesOf(file)) {
      const words = title.replaceAll(tag, '').replace(/\s+/g, ' ').trim();
      const clean = /^%\w$/.test(words) ? 'each row of a table' : words;
      for (const id of new Set(tagsOf(title))) {
        shown.set(id, [...(shown.get(id) ?? []), { file, title: clean }]);
      }
    }
  }
  return shown;
}
