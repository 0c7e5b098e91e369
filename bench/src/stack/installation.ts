import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from 'scripts/runtime/port.mjs';
import { startChild } from '../sweep/children';
import { Api, apiOf } from './api';

const root = resolve(__dirname, '../../..');
/** Leads the largest unit of the demo's organisation. */
const leader = 'user:default/hanne-overgaard';

/** Where content and keys are kept. */
export interface Storage {
  readonly database: object;
  readonly keys: object;
}

const configOf = (port: number, storage: Storage) => ({
  app: { title: 'Samtale', baseUrl: `http://localhost:${port}` },
  organization: { name: 'Skovlund Kommune' },
  backend: {
    baseUrl: `http://localhost:${port}`,
    listen: { port, host: '127.0.0.1' },
    database: storage.database,
  },
  auth: {
    environment: 'development',
    providers: { guest: { userEntityRef: leader } },
  },
  permission: { enabled: true },
  catalog: {
    rules: [{ allow: ['User', 'Group', 'Location'] }],
    locations: [{ type: 'file', target: join(root, 'examples/org/org.yaml') }],
  },
  mus: {
    organisation: {
      id: 'skovlund',
      name: 'Skovlund Kommune',
      hrGroup: 'group:default/hr',
      operatorGroup: 'group:default/it-drift',
      annotations: {
        stableId: 'samtale.dk/stable-id',
        leader: 'samtale.dk/leader',
      },
      unitTypes: ['kommune', 'center', 'afdeling', 'team'],
    },
    mail: {
      from: 'MUS <mus@skovlund.example>',
      host: '127.0.0.1',
      port: 9,
      allowedDomains: ['skovlund.example'],
    },
    keys: { store: storage.keys },
    requestsPerMinute: 10_000_000,
  },
});

/** The product, started and signed in to as a leader. */
export interface Installation {
  readonly origin: string;
  readonly api: Api;
  /** Kills the server and starts it again on the same storage; answers when people can sign in. */
  crash(): Promise<void>;
  stop(): void;
}

async function startBackend(file: string) {
  const { child } = await startChild(
    join(__dirname, 'backend.ts'),
    { NODE_ENV: 'development', LOG_LEVEL: 'error' },
    ['--config', file],
  );
  return child;
}

/** Starts the whole product with real tokens on this storage. */
export async function startInstallation(
  storage: (folder: string) => Storage,
): Promise<Installation> {
  const folder = mkdtempSync(join(tmpdir(), 'samtale-bench-'));
  const port = await freePort(17_007);
  const file = join(folder, 'app-config.json');
  writeFileSync(file, JSON.stringify(configOf(port, storage(folder))));
  let child = await startBackend(file);
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    api: await apiOf(origin),
    crash: async () => {
      child.kill('SIGKILL');
      child = await startBackend(file);
      await apiOf(origin);
    },
    stop: () => {
      child.kill('SIGKILL');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
