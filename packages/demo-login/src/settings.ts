import { resolve } from 'node:path';

/** How the demo login runs. */
export type Settings = {
  port: number;
  /** Address under which browser and backend reach the demo login. */
  issuer: string;
  /** The backends that may send people here, e.g. `http://localhost:7007`. */
  backendUrls: string[];
  /** Folder with the catalog files of the demo organisation. */
  organisationFolder: string;
};

/** Reads the settings from the environment; each has a default that fits a start from the root of the repository. */
export function readSettings(
  env: Record<string, string | undefined>,
): Settings {
  const port = Number(env.DEMO_LOGIN_PORT ?? 7010);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(
      `DEMO_LOGIN_PORT must be a port, not ${env.DEMO_LOGIN_PORT}`,
    );
  }
  const backendUrls = (env.DEMO_LOGIN_BACKEND_URL ?? 'http://localhost:7007')
    .split(',')
    .map(url => url.trim().replace(/\/$/, ''))
    .filter(Boolean);
  return {
    port,
    issuer: `http://localhost:${port}`,
    backendUrls,
    organisationFolder: resolve(env.DEMO_LOGIN_ORG ?? 'examples/org'),
  };
}
