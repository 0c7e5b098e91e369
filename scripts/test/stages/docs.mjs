import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../../runtime/node.mjs';
import { settings } from './docs/settings.mjs';

const read = path => readFileSync(join(root, path), 'utf8');

function pagesIn(folder) {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  return entries.flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return pagesIn(path);
    return path.endsWith('.md') ? [path] : [];
  });
}

const link = /\]\(([^)#\s]+)(#[^)]*)?\)/g;

/** Links to files of ours that are not there. */
function deadLinks(page) {
  const from = dirname(join(root, page));
  return [...read(page).matchAll(link)]
    .map(([, target]) => target)
    .filter(target => !/^[a-z]+:/.test(target))
    .filter(target => !existsSync(join(from, target)))
    .map(target => relative(root, join(from, target)));
}

const check = (name, missing) => ({
  name: `docs: ${name}`,
  ok: missing.length === 0,
  detail: missing.join('\n'),
});

const proof = /(`|^)(npm|yarn|node) [^\n]+$/;

function provesItself(recipe) {
  const lines = read(recipe)
    .split('\n')
    .filter(line => line.trim() && !line.startsWith('```'));
  return proof.test(lines.at(-1));
}

/** Tokens of the first column; `.name` goes on where the one before began. */
function settingsOfReadme() {
  const [, table] = read('README.md').split('## Configuration');
  const rows = table.split('\n## ')[0].match(/^\|[^|]+/gm);
  return rows.flatMap(row => {
    let before = '';
    return [...row.matchAll(/`([^`]+)`/g)].map(([, token]) => {
      const parent = before.slice(0, before.lastIndexOf('.') + 1);
      before = token.startsWith('.') ? parent + token.slice(1) : token;
      return before;
    });
  });
}

function unnamedInReadme() {
  const named = settingsOfReadme().map(token => token.replace(/\.\*$/, ''));
  return settings()
    .map(path => path.join('.'))
    .filter(
      path => !named.some(one => path === one || path.startsWith(`${one}.`)),
    );
}

/** Settings that the whole example of a production does not show. */
function unshown() {
  const example = read('app-config.production.yaml');
  return settings()
    .filter(([first]) => first !== 'demo')
    .filter(path => !new RegExp(`\\b${path.at(-1)}:`).test(example))
    .map(path => path.join('.'));
}

/** What the documents promise: links, proofs of recipes, every setting. */
export async function run() {
  const pages = ['README.md', ...pagesIn('docs')];
  const recipes = pages.filter(page => page.startsWith('docs/recipes/'));
  return [
    ...pages.map(page => check(`links of ${page}`, deadLinks(page))),
    check(
      'each recipe ends with the command that proves it',
      recipes.filter(recipe => !provesItself(recipe)),
    ),
    check('README names every setting', unnamedInReadme()),
    check('app-config.production.yaml shows every setting', unshown()),
  ];
}
