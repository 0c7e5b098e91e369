import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { root } from '../runtime/node.mjs';
import { logs } from '../runtime/workspace.mjs';

function portAnswers(port) {
  return new Promise(resolve => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

async function urlAnswers(url) {
  try {
    return (await fetch(url, { redirect: 'manual' })).status === 200;
  } catch {
    return false;
  }
}

const answers = ({ port, url }) => (url ? urlAnswers(url) : portAnswers(port));

/** Waits until a line with these words is in the service's log. */
export async function untilLogged(service, words, seconds) {
  for (let attempt = 0; attempt < seconds * 4; attempt++) {
    if (readFileSync(service.log, 'utf8').includes(words)) return;
    if (service.ended()) break;
    await sleep(250);
  }
  throw new Error(`${service.name}, "${words}":\n${tail(service.log)}`);
}

function tail(log) {
  return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-40).join('\n');
}

async function untilReady(service, ready, seconds) {
  const tries = seconds * 4;
  for (let attempt = 0; attempt < tries; attempt++) {
    if (service.ended()) break;
    if (await answers(ready)) return;
    await sleep(250);
  }
  const why = service.ended() ? 'ended' : `silent for ${seconds} s`;
  await service.stop();
  throw new Error(`${service.name} (${why}):\n${tail(service.log)}`);
}

/** Ends a child: first politely, and for good after ten seconds. */
function stopper(child) {
  const over = new Promise(resolve => child.once('exit', resolve));
  return async (signal = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await over;
    clearTimeout(late);
  };
}

/**
 * Starts a Node.js program of the demo, with its output in a log file, and
 * waits until `ready` (a port that opens or a URL that answers 200).
 */
export async function startService({ name, args, env, ready, seconds = 120 }) {
  mkdirSync(logs, { recursive: true });
  const log = join(logs, `${name}.log`);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const file = createWriteStream(log);
  child.stdout.pipe(file, { end: false });
  child.stderr.pipe(file, { end: false });
  const ended = () => child.exitCode !== null || child.signalCode !== null;
  const stop = stopper(child);
  const service = { name, log, child, ended, stop, pid: child.pid };
  await untilReady(service, ready, seconds);
  return service;
}
