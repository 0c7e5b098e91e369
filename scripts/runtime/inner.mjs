import { spawn } from 'node:child_process';
import { root } from './node.mjs';

/**
 * Goes on in the product's own Node.js. Ctrl-C reaches that process, too: it
 * ends what it started, and this one ends with it.
 */
export function continueInside(args, env, stdio = 'inherit') {
  const child = spawn(env.NODE_BINARY, args, { cwd: root, env, stdio });
  process.on('SIGINT', () => {});
  for (const signal of ['SIGTERM', 'SIGHUP']) {
    process.on(signal, () => child.kill(signal));
  }
  child.once('exit', code => process.exit(code ?? 1));
}
