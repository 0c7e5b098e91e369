/** `npm test`: everything, on a machine that has only Node, npm and git. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './runtime/node.mjs';
import { bringWorkspace } from './runtime/workspace.mjs';

let env;
try {
  env = bringWorkspace(line => process.stdout.write(`${line}\n`));
} catch (error) {
  process.stdout.write(`${error.message}\n\n0 passed, 1 failed\n`);
  process.exit(1);
}
const main = join(root, 'scripts', 'test', 'main.mjs');
const done = spawnSync(env.NODE_BINARY, [main, ...process.argv.slice(2)], {
  cwd: root,
  env: { ...env, CI: 'true' },
  stdio: ['ignore', 'inherit', 'inherit'],
});
process.exitCode = done.status ?? 1;
