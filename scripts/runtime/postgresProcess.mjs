import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** What passes by itself: the port is somebody's for a moment, the server before is not quite gone. */
const passing = [
  /could not bind|already in use/i,
  /pre-existing shared memory block/,
  /lock file .* already exists/,
];
const patienceMs = 10_000;
const pauseMs = 200;
/** As much of the log as says why it ended. */
const kept = 20_000;

/** Resolves when the server takes connections; rejects with its log when it ends before. */
function startOnce(command, args, options) {
  const server = spawn(command, args, {
    ...options,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((done, failed) => {
    let log = '';
    const ended = code =>
      failed(new Error(`PostgreSQL ended with ${code}: ${log}`));
    server.once('error', failed);
    // Not `exit`: its last words are read by then.
    server.once('close', ended);
    server.stderr.on('data', chunk => {
      log = `${log}${chunk}`.slice(-kept);
      if (!log.includes('ready to accept connections')) return;
      server.off('close', ended);
      done(server);
    });
  });
}

async function startPatiently(command, args, options) {
  const until = Date.now() + patienceMs;
  for (;;) {
    try {
      return await startOnce(command, args, options);
    } catch (error) {
      const passes = passing.some(reason => reason.test(error.message));
      if (!passes || Date.now() > until) throw error;
      await sleep(pauseMs);
    }
  }
}

/**
 * Runs a PostgreSQL on its data. What passes by itself is waited for, for ten
 * seconds; anything else, and what does not pass, is an error with the log.
 *
 * @param {{ native: string, data: string, port: number, settings: Record<string, string | number>, options: object }} server
 */
export function servePostgres({ native, data, port, settings, options }) {
  const flags = Object.entries(settings);
  const args = flags.flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return startPatiently(
    join(native, 'bin', 'postgres'),
    ['-D', data, '-p', String(port), ...args],
    options,
  );
}

/** Sends a signal and waits until the server is gone; one that is gone already is left alone. */
export function endPostgres(server, signal) {
  if (server.exitCode !== null || server.signalCode !== null)
    return Promise.resolve();
  return new Promise(done => {
    server.once('exit', () => done());
    server.kill(signal);
  });
}
