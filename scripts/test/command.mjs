import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../runtime/node.mjs';

const bin = name => join(root, 'node_modules', '.bin', name);
const minutes = 60_000;
const running = new Set();

/** Ends a program and all that it started. */
function endGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // It has ended by itself.
  }
}

// The programs are groups of their own, so Ctrl-C does not reach them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.once(signal, () => {
    for (const child of running) endGroup(child, 'SIGTERM');
    process.exit(1);
  });
}

/** Runs a tool of the workspace: see `command`. */
export const tool = (name, args, options) => command(bin(name), args, options);

/**
 * Runs a program and answers with its exit code and output. After `timeout`
 * minutes it and what it started is ended, and the code is null.
 */
export function command(program, args, { env, cwd = root, timeout = 20 } = {}) {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  return new Promise((resolve, reject) => {
    let output = '';
    let stdout = '';
    const timer = setTimeout(() => {
      output += `\nended after ${timeout} minutes`;
      endGroup(child, 'SIGKILL');
    }, timeout * minutes);
    child.stdout.on('data', chunk => {
      output += chunk;
      stdout += chunk;
    });
    child.stderr.on('data', chunk => (output += chunk));
    child.once('error', reject);
    child.once('close', code => {
      clearTimeout(timer);
      running.delete(child);
      resolve({ code, output, stdout });
    });
  });
}

/** The last lines of a long output. */
export const tail = (output, count = 50) =>
  output.trimEnd().split('\n').slice(-count).join('\n');
