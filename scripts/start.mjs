/** `npm start`: the demo, on a machine that has only Node, npm and git. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './runtime/node.mjs';
import { bringWorkspace } from './runtime/workspace.mjs';

const env = bringWorkspace(line => process.stdout.write(`${line}\n`));
const main = join(root, 'scripts', 'demo', 'main.mjs');
// The list of personas is TypeScript without a build.
const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
const child = spawn(env.NODE_BINARY, [quiet, main], {
  cwd: root,
  env,
  stdio: 'inherit',
});

// Ctrl-C reaches the child, too: it ends what it started, then we end.
process.on('SIGINT', () => {});
for (const signal of ['SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.once('exit', code => process.exit(code ?? 1));
