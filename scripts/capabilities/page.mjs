import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../runtime/node.mjs';
import { shownBy } from './shownBy.mjs';

const list = join(root, 'scripts', 'capabilities', 'capabilities.yaml');

/** Where the page lies that this folder writes. */
export const pagePath = join(root, 'docs', 'capabilities.md');

const cell = text => text.replaceAll('|', '\\|');

function row(id, { da, en }, tests) {
  const links = tests.map(({ file, title }) => `[${cell(title)}](../${file})`);
  return `| ${id} | ${cell(da)} / ${cell(en)} | ${links.join('<br>')} |`;
}

function section({ title, items }, shown) {
  const rows = Object.entries(items).map(([id, words]) =>
    row(id, words, shown.get(id) ?? []),
  );
  const head = ['| | What the document asks for | Shown by |', '|---|---|---|'];
  return [`## ${title}`, '', ...head, ...rows, ''];
}

/** A test that names something that no document asks for is a mistake. */
function unknownIds(groups, shown) {
  const known = new Set(groups.flatMap(({ items }) => Object.keys(items)));
  return [...shown.keys()].filter(id => !known.has(id));
}

/** The text of `docs/capabilities.md`, made from the list and the tests. */
export function page() {
  const groups = Object.values(parse(readFileSync(list, 'utf8')));
  const shown = shownBy();
  const unknown = unknownIds(groups, shown);
  if (unknown.length > 0) {
    throw new Error(`unknown capabilities in test titles: ${unknown}`);
  }
  const total = groups.flatMap(({ items }) => Object.keys(items)).length;
  const head = [
    '# Capabilities',
    '',
    'Written by `npm run capabilities`; do not edit. Each line is something that',
    'one of the five documents asks for, and the tests that show it.',
    '',
    `${shown.size} of ${total} are shown by a test.`,
    '',
  ];
  const sections = groups.flatMap(group => section(group, shown));
  return [...head, ...sections].join('\n');
}
