/** `npm test`: everything, on a machine that has only Node, npm and git. */
import { join } from 'node:path';
import { continueInside } from './runtime/inner.mjs';
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
const args = [main, ...process.argv.slice(2)];
continueInside(args, { ...env, CI: 'true' }, ['ignore', 'inherit', 'inherit']);
