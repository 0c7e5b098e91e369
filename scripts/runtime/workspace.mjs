import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  readdirSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { nodeVersion, root, withNode } from './node.mjs';

const yarn = join(root, '.yarn', 'releases', 'yarn-4.13.0.cjs');
const stamp = join(root, 'node_modules', '.samtale-installed');

/** Folders that the product's tools write logs and caches to. */
export const logs = join(root, '.cache', 'logs');

function manifests() {
  const nested = ['packages', 'plugins'].flatMap(folder =>
    readdirSync(join(root, folder)).map(name => join(folder, name)),
  );
  const folders = ['.', 'e2e', 'bench', 'scripts', ...nested];
  const files = folders.map(folder => join(root, folder, 'package.json'));
  return files.filter(existsSync).sort();
}

function installKey() {
  const hash = createHash('sha256').update(nodeVersion);
  for (const file of [join(root, 'yarn.lock'), ...manifests()]) {
    hash.update(readFileSync(file));
  }
  return hash.digest('hex');
}

function installed() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === installKey();
}

/** How to call Yarn with the product's Node.js. */
export function yarnCommand(env, ...args) {
  return [env.NODE_BINARY, [yarn, ...args]];
}

function install(env) {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, 'install.log');
  const out = openSync(log, 'w');
  const [command, args] = yarnCommand(env, 'install', '--immutable');
  const stdio = ['ignore', out, out];
  const done = spawnSync(command, args, { cwd: root, env, stdio });
  if (done.status !== 0) {
    const tail = readFileSync(log, 'utf8').split('\n').slice(-30).join('\n');
    throw new Error(`yarn install: ${tail}`);
  }
  writeFileSync(stamp, installKey());
}

/**
 * Brings what a fresh machine lacks (Node.js 24, all packages) and answers
 * with the environment that finds it. Does nothing when all is there.
 */
export function bringWorkspace(say = () => {}) {
  const env = withNode();
  if (!installed()) {
    const begun = performance.now();
    say('Henter pakker, første gang 2-5 minutter … / Fetching packages …');
    install(env);
    const seconds = ((performance.now() - begun) / 1000).toFixed(0);
    say(`Pakker hentet / Packages fetched (${seconds} s)`);
  }
  return env;
}
