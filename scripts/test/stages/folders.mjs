import { readdirSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { root } from '../../runtime/node.mjs';

const most = 12;
const workspaces = ['plugins', 'packages', 'scripts', 'bench', 'e2e'];

/** One file a line of a registry: as many as there are things of its kind. */
const registries = [
  'operations',
  'columns',
  'mails',
  'migrations',
  'contract',
  'groups',
  'jobs',
];

const isOurs = name =>
  !['node_modules', 'dist', 'dist-types', 'results', 'coverage'].includes(name);

function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => isOurs(name))
    .flatMap(entry => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [relative(root, path)];
    });
}

/** Neither a test or what only tests use, nor a list of what is beside it, nor a pair of translations. */
const isSource = file =>
  /\.(ts|tsx|mjs|js)$/.test(file) &&
  !file.includes('__testUtils__') &&
  !/\.(test(-d)?|spec)\.tsx?$|^index\.|^texts(\.da)?\.ts$/.test(basename(file));

/** Folders with more source files than one can keep in mind, and how many. */
export function crowdedFolders(files) {
  const counts = new Map();
  for (const file of files.filter(isSource))
    counts.set(dirname(file), (counts.get(dirname(file)) ?? 0) + 1);
  return [...counts]
    .filter(
      ([folder, count]) =>
        count > most && !registries.includes(basename(folder)),
    )
    .map(([folder, count]) => `${folder}: ${count} files, at most ${most}`);
}

const thirteen = folder =>
  [...Array(most + 1).keys()].map(number => `${folder}/a${number}.ts`);

/** Small rooms: at most 12 source files in a folder; and a bad example that is caught. */
export async function run() {
  const crowded = crowdedFolders(
    workspaces.flatMap(workspace => filesIn(join(root, workspace))),
  );
  const caught = crowdedFolders([
    ...thirteen('src/a'),
    ...thirteen('src/mails'),
  ]);
  return [
    { name: 'folders', ok: crowded.length === 0, detail: crowded.join('\n') },
    {
      name: 'folders: a folder of 13 is told, a registry is not',
      ok: caught.join() === 'src/a: 13 files, at most 12',
      detail: caught.join('\n'),
    },
  ];
}
