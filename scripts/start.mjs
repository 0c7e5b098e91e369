/** `npm start`: the demo, on a machine that has only Node, npm and git. */
import { join } from 'node:path';
import { continueInside } from './runtime/inner.mjs';
import { root } from './runtime/node.mjs';
import { bringWorkspace } from './runtime/workspace.mjs';

const env = bringWorkspace(line => process.stdout.write(`${line}\n`));
// The list of personas is TypeScript without a build.
const quiet = '--disable-warning=MODULE_TYPELESS_PACKAGE_JSON';
continueInside([quiet, join(root, 'scripts', 'demo', 'main.mjs')], env);
