import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildApp } from '../runtime/build.mjs';
import { root } from '../runtime/node.mjs';
import { freePort } from '../runtime/port.mjs';
import { startService, untilLogged } from './service.mjs';

const transform = ['--require', '@backstage/cli/config/nodeTransform.cjs'];
const program = file => [...transform, join(root, 'packages', file)];

/** The demo's usual ports; one that is taken is replaced by a free one. */
export const usualPorts = {
  portal: 7007,
  login: 7010,
  inbox: 1080,
  smtp: 1025,
};

async function freePorts(wanted) {
  const entries = Object.entries(wanted);
  const free = [];
  for (const [name, port] of entries) free.push([name, await freePort(port)]);
  return Object.fromEntries(free);
}

function startInbox(ports) {
  // The package is ESM only, and its `maildev` command lies beside its entry.
  const entry = import.meta.resolve('maildev');
  const bin = join(dirname(fileURLToPath(entry)), 'bin', 'maildev.js');
  const smtp = ['--smtp', String(ports.smtp), '--ip', '127.0.0.1'];
  const web = ['--web', String(ports.inbox), '--web-ip', '127.0.0.1'];
  return startService({
    name: 'inbox',
    args: [bin, ...smtp, ...web, '--max-emails', '2000'],
    ready: { port: ports.smtp },
  });
}

function startLogin(ports, portal) {
  return startService({
    name: 'demo-login',
    args: program('demo-login/src/main.ts'),
    env: {
      DEMO_LOGIN_PORT: String(ports.login),
      DEMO_LOGIN_BACKEND_URL: portal,
    },
    ready: { url: `http://localhost:${ports.login}/health` },
  });
}

/** What the backend's configuration must know of ports and folders. */
function backendEnvironment(ports, portal, dataFolder) {
  const login = `http://localhost:${ports.login}`;
  return {
    APP_CONFIG_app_baseUrl: portal,
    APP_CONFIG_app_demo_inboxUrl: `http://localhost:${ports.inbox}`,
    APP_CONFIG_backend_baseUrl: portal,
    APP_CONFIG_backend_listen_port: String(ports.portal),
    APP_CONFIG_backend_database_connection_directory: dataFolder,
    APP_CONFIG_auth_providers_oidc_demo_metadataUrl: `${login}/.well-known/openid-configuration`,
    APP_CONFIG_mus_mail_port: String(ports.smtp),
    APP_CONFIG_mus_keys_store_connection: join(dataFolder, 'mus-keys.sqlite'),
  };
}

function startBackend(ports, portal, dataFolder, env) {
  return startService({
    name: 'backend',
    args: program('backend/src/index.ts'),
    env: {
      NODE_ENV: 'development',
      ...backendEnvironment(ports, portal, dataFolder),
      ...env,
    },
    ready: { url: `${portal}/.backstage/health/v1/readiness` },
  });
}

/**
 * Starts the whole demo: inbox, demo sign-in, and the backend that serves the
 * built frontend. `env` reaches the backend last. The answer has addresses,
 * `restartBackend()` and `stop()`.
 */
export async function startDemo({
  ports: wanted = usualPorts,
  dataFolder = '.data',
  env = {},
  say = () => {},
} = {}) {
  const ports = await freePorts(wanted);
  const portal = `http://localhost:${ports.portal}`;
  const started = [];
  const keep = async promise => started.push(await promise);
  const untilReady = () =>
    untilLogged(started.at(-1), 'The demo is ready', 240);
  const stop = async () => {
    for (const service of started.reverse()) await service.stop();
  };
  try {
    await keep(startInbox(ports));
    await keep(startLogin(ports, portal));
    say('Bygger portalen, første gang 1-2 minutter … / Building the portal …');
    await buildApp();
    say('Starter portalen … / Starting the portal …');
    await keep(startBackend(ports, portal, dataFolder, env));
    say('Fylder demoen, første gang et minut … / Filling the demo …');
    await untilReady();
  } catch (error) {
    await stop();
    throw error;
  }
  const restartBackend = async (signal, changed = {}) => {
    await started.pop().stop(signal);
    const merged = { ...env, ...changed };
    await keep(startBackend(ports, portal, dataFolder, merged));
    await untilReady();
  };
  const inbox = `http://localhost:${ports.inbox}`;
  return { portal, inbox, ports, services: started, restartBackend, stop };
}
