import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runtime/node.mjs';

/** The folders of all workspaces, relative to the root. */
export function workspaceFolders() {
  const nested = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => `${folder}/${name}`),
  );
  const folders = [...nested, 'e2e', 'bench', 'scripts'];
  return folders.filter(folder =>
    existsSync(join(root, folder, 'package.json')),
  );
}

/** A workspace's manifest. */
export function manifestOf(folder) {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}

/** The workspace that a path (relative to the root) lies in, or the root. */
export function workspaceOf(path) {
  const folder = workspaceFolders().find(name => path.startsWith(`${name}/`));
  return folder ?? '(root)';
}
