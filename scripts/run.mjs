/** `node scripts/run.mjs <yarn arguments>`: Yarn on a machine without it. */
import { spawnSync } from 'node:child_process';
import { root } from './runtime/node.mjs';
import { bringWorkspace, yarnCommand } from './runtime/workspace.mjs';

const env = bringWorkspace(line => process.stderr.write(`${line}\n`));
const [command, args] = yarnCommand(env, ...process.argv.slice(2));
const done = spawnSync(command, args, { cwd: root, env, stdio: 'inherit' });
process.exitCode = done.status ?? 1;
