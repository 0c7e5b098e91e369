import {
  coreServices,
  createBackendModule,
  createServiceFactory,
  LoggerService,
  SchedulerService,
  SchedulerServiceTaskScheduleDefinition,
} from '@backstage/backend-plugin-api';
import {
  mockCredentials,
  mockServices,
  startTestBackend,
} from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import { JsonObject } from '@backstage/types';
import { Knex } from 'knex';
import request from 'supertest';
import { musPlugin } from '../../plugin';
import { Installation } from './databases';
import { entities, staticDirectory } from './organisation';

const secret = Buffer.alloc(32, 5).toString('base64');

/** What a test may choose about a backend. */
export interface ReplicaChoices {
  /** Off, or on with a policy that allows all (default). */
  readonly permissions?: boolean;
  /** Names of permissions that the portal's policy denies. */
  readonly deny?: readonly string[];
  readonly relayPort?: number;
  /** Id of the organisation it serves. */
  readonly organisationId?: string;
  /** In the place of PostgreSQL. */
  readonly database?: JsonObject;
  readonly keyStore?: JsonObject;
  /** How often one person may ask. */
  readonly requestsPerMinute?: number;
  /** With a clock that can be moved. */
  readonly demo?: boolean;
  /** Gets what the plugin tells the operator as an error. */
  readonly errors?: string[];
}

function configOf(installation: Installation | null, choices: ReplicaChoices) {
  const postgres = installation && {
    database: {
      client: 'pg',
      connection: { ...installation.connection },
      prefix: installation.prefix,
    },
    keyStore: {
      client: 'pg',
      connection: {
        ...installation.connection,
        database: installation.keys,
      },
    },
  };
  return {
    app: { baseUrl: 'http://localhost:7007' },
    backend: { database: choices.database ?? postgres?.database ?? {} },
    permission: { enabled: choices.permissions ?? true },
    mus: {
      organisation: {
        id: choices.organisationId ?? 'skovlund',
        name: 'Skovlund Kommune',
        hrGroup: 'group:default/hr',
        operatorGroup: 'group:default/it-drift',
      },
      mail: {
        from: 'MUS <mus@skovlund.example>',
        host: '127.0.0.1',
        port: choices.relayPort ?? 9,
        allowedDomains: ['skovlund.example'],
      },
      ...(choices.requestsPerMinute
        ? { requestsPerMinute: choices.requestsPerMinute }
        : {}),
      demo: { enabled: choices.demo ?? false },
      // Tests run at night and on Sundays too.
      delivery: { quietHours: false },
      keys: {
        ring: [{ id: '2026-1', secret }],
        store: choices.keyStore ?? postgres?.keyStore ?? {},
      },
    },
  };
}

/** Tasks run when the test says so, and never by themselves. */
function handScheduler() {
  const tasks = new Map<string, () => unknown>();
  const triggerTask = async (id: string) => {
    await tasks.get(id)!();
  };
  const scheduler = {
    scheduleTask: async (
      task: SchedulerServiceTaskScheduleDefinition & {
        id: string;
        fn: () => unknown;
      },
    ) => {
      tasks.set(task.id, task.fn);
    },
    triggerTask,
  } as unknown as SchedulerService;
  const factory = createServiceFactory({
    service: coreServices.scheduler,
    deps: {},
    factory: () => scheduler,
  });
  return { factory, triggerTask };
}

/** Backstage leaves the plugin's pool open at the end: the test closes it. */
function poolCloser() {
  let client: Knex | undefined;
  const feature = createBackendModule({
    pluginId: 'mus',
    moduleId: 'pool-closer',
    register(env) {
      env.registerInit({
        deps: { database: coreServices.database },
        async init({ database }) {
          client = await database.getClient();
        },
      });
    },
  });
  return { feature, close: async () => client?.destroy() };
}

type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

/** A policy that allows all but what a test denies. */
const policyWithout = (deny: readonly string[]) =>
  mockServices.permissions.mock({
    authorize: async requests =>
      requests.map(({ permission }) => ({
        result: deny.includes(permission.name)
          ? AuthorizeResult.DENY
          : AuthorizeResult.ALLOW,
      })),
  }).factory;

/** A log that keeps errors only. */
function logInto(errors: string[]) {
  const nothing = () => {};
  const logger: LoggerService = {
    error: line => {
      errors.push(line);
    },
    warn: nothing,
    info: nothing,
    debug: nothing,
    child: () => logger,
  };
  return createServiceFactory({
    service: coreServices.logger,
    deps: {},
    factory: () => logger,
  });
}

/** Starts the whole plugin in a backend, as an installation does. */
export async function startReplica(
  installation: Installation | null,
  choices: ReplicaChoices = {},
) {
  const scheduler = handScheduler();
  const pool = poolCloser();
  const backend = await startTestBackend({
    features: [
      musPlugin,
      staticDirectory,
      pool.feature,
      mockServices.rootConfig.factory({
        data: configOf(installation, choices),
      }),
      mockServices.database.factory(),
      policyWithout(choices.deny ?? []),
      scheduler.factory,
      catalogServiceMock.factory({ entities }),
      ...(choices.errors ? [logInto(choices.errors)] : []),
    ],
  });
  return {
    /** A request of a person, by login. */
    call: (method: Method, url: string, as: string) =>
      request(backend.server)
        [method](`/api/mus${url}`)
        .set(
          'Authorization',
          mockCredentials.user.header(`user:default/${as}`),
        ),
    /** Runs a scheduled task now. */
    run: (taskId: string) => scheduler.triggerTask(taskId),
    stop: async () => {
      await backend.stop();
      await pool.close();
    },
  };
}

/** A backend with the plugin in it. */
export type Replica = Awaited<ReturnType<typeof startReplica>>;

/** Waits until `look` answers something. */
export async function eventually<T>(
  what: string,
  look: () => Promise<T | undefined | false>,
  seconds = 30,
): Promise<T> {
  for (let attempt = 0; attempt < seconds * 10; attempt += 1) {
    const found = await look();
    if (found) return found;
    await new Promise(done => {
      setTimeout(done, 100);
    });
  }
  throw new Error(`${what}: not in ${seconds} seconds`);
}

/** Waits until the directory is projected; answers who Mette is. */
export function ready({ call }: Replica) {
  return eventually('the directory is projected', async () => {
    const { status, body } = await call('get', '/v1/me', 'mette');
    return status === 200 && body;
  });
}
