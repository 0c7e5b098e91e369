import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { root } from './node.mjs';
import { logs, yarnCommand } from './workspace.mjs';

const app = join(root, 'packages', 'app');
const stamp = join(app, 'dist', '.built-from');

/** What the built frontend depends on. */
const inputs = [
  'packages/app/src',
  'packages/app/public',
  'packages/app/package.json',
  'packages/app/config.d.ts',
  'plugins/mus/src',
  'plugins/mus/package.json',
  'plugins/mus-common/src',
  'plugins/mus-common/package.json',
  'app-config.yaml',
  'yarn.lock',
];

const isTest = path => /\.test\.[a-z]+$|__testUtils__/.test(path);

function filesIn(path) {
  if (!existsSync(path)) return [];
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    const files = entries.filter(entry => entry.isFile());
    return files.map(({ parentPath, name }) => join(parentPath, name));
  } catch {
    return [path];
  }
}

function sourceKey() {
  const hash = createHash('sha256');
  const files = inputs.flatMap(input => filesIn(join(root, input)));
  for (const file of files.filter(path => !isTest(path)).sort()) {
    hash.update(file.slice(root.length)).update(readFileSync(file));
  }
  return hash.digest('hex');
}

function build() {
  const env = { NODE_BINARY: process.execPath, ...process.env };
  const memory = '--max-old-space-size=4096';
  const [command, args] = yarnCommand(env, 'workspace', 'app', 'build');
  const child = spawn(command, args, {
    cwd: root,
    env: { ...env, NODE_ENV: 'production', NODE_OPTIONS: memory },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let output = '';
    child.stdout.on('data', chunk => (output += chunk));
    child.stderr.on('data', chunk => (output += chunk));
    child.once('error', reject);
    child.once('close', code => {
      mkdirSync(logs, { recursive: true });
      writeFileSync(join(logs, 'build.log'), output);
      if (code === 0) resolve();
      else reject(new Error(output.split('\n').slice(-60).join('\n')));
    });
  });
}

/** Builds the portal's frontend, unless it was built from these sources. */
export async function buildApp() {
  const key = sourceKey();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === key) return false;
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, key);
  return true;
}
