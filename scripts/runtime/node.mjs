import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The Node.js release that the product is run and tested with. */
export const nodeVersion = '24.21.0';

const runtime = join(root, '.runtime');
const windows = process.platform === 'win32';
const platform = windows ? 'win' : process.platform;
const packageName = `node-${platform}-${process.arch}`;

function installedNode() {
  const bin = join(runtime, 'node_modules', packageName, 'bin');
  return join(bin, windows ? 'node.exe' : 'node');
}

function npmInstall() {
  mkdirSync(runtime, { recursive: true });
  writeFileSync(join(runtime, 'package.json'), '{ "private": true }\n');
  const spec = `${packageName}@${nodeVersion}`;
  const flags = ['--no-audit', '--no-fund', '--no-save', '--loglevel=error'];
  const args = ['install', '--prefix', runtime, ...flags, spec];
  // The output goes to stderr: stdout is the path that callers read.
  const done = spawnSync('npm', args, {
    stdio: ['ignore', 2, 2],
    shell: windows,
  });
  if (done.status !== 0 || !existsSync(installedNode())) {
    throw new Error(
      `Kunne ikke hente Node.js ${nodeVersion} (${packageName}) fra npm. / ` +
        `Could not fetch Node.js ${nodeVersion} (${packageName}) from npm. ` +
        'Installér Node 22 eller 24 selv, og prøv igen. / Install Node 22 or 24 yourself and try again.',
    );
  }
}

/**
 * The path of a Node.js 24 binary. Takes the running one when it is 24,
 * otherwise brings one from the npm registry into the ignored `.runtime/`.
 */
export function ensureNode() {
  if (existsSync(installedNode())) return installedNode();
  if (process.versions.node.startsWith('24.')) return process.execPath;
  process.stderr.write(
    `Henter Node.js ${nodeVersion} … / Fetching Node.js ${nodeVersion} …\n`,
  );
  npmInstall();
  return installedNode();
}

/** An environment whose PATH finds that Node.js and the workspace's tools. */
export function withNode(env = process.env) {
  const node = ensureNode();
  const tools = join(root, 'node_modules', '.bin');
  const path = [dirname(node), tools, env.PATH ?? env.Path ?? ''];
  return { ...env, PATH: path.join(delimiter), NODE_BINARY: node };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.stdout.write(`${ensureNode()}\n`);
}
