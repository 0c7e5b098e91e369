import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from '../../runtime/node.mjs';
import { startPostgres } from '../../runtime/postgres.mjs';
import { tail, tool } from '../command.mjs';
import { manifestOf, workspaceFolders } from '../workspaces.mjs';

const browserRoles = ['frontend', 'frontend-plugin'];

function projects(kind) {
  const tested = workspaceFolders()
    .map(manifestOf)
    .filter(({ scripts }) => scripts?.test?.includes('backstage-cli'));
  const inBrowser = ({ backstage }) => browserRoles.includes(backstage.role);
  const wanted = tested.filter(it => inBrowser(it) === (kind === 'browser'));
  return wanted.map(({ name }) => name);
}

const failed = ({ status }) => status === 'failed';

/** A skipped test is a failed one. */
function testsOf({ name: file, status, message, assertionResults }) {
  const path = relative(root, file);
  if (assertionResults.length === 0) {
    return [{ name: path, ok: status === 'passed', detail: message }];
  }
  const broken = status === 'failed' && !assertionResults.some(failed);
  const tests = assertionResults.map(result => ({
    name: `${path}: ${result.fullName}`,
    ok: result.status === 'passed',
    detail: result.failureMessages.join('\n') || result.status,
  }));
  return broken
    ? [...tests, { name: path, ok: false, detail: message }]
    : tests;
}

async function runJest(kind, env) {
  const folder = join(root, '.cache', 'jest');
  mkdirSync(folder, { recursive: true });
  const outputFile = join(folder, `${kind}.json`);
  rmSync(outputFile, { force: true });
  const config = 'node_modules/@backstage/cli/config/jest.js';
  const args = ['--config', config, '--ci', '--json', '--silent'];
  // Most tests take milliseconds; a busy machine must not make them fail.
  const patience = '--testTimeout=60000';
  const limits = ['--maxWorkers=2', '--workerIdleMemoryLimit=1500M'];
  const chosen = ['--selectProjects', ...projects(kind)];
  const { output } = await tool(
    'jest',
    [...args, patience, `--outputFile=${outputFile}`, ...limits, ...chosen],
    { env: { NODE_ENV: 'test', TZ: 'UTC', ...env }, timeout: 40 },
  );
  try {
    return JSON.parse(readFileSync(outputFile, 'utf8')).testResults;
  } catch {
    throw new Error(tail(output));
  }
}

/** Every test of the node packages (with PostgreSQL), or of the browser ones. */
export async function run({ kind }) {
  const postgres = kind === 'node' ? await startPostgres() : undefined;
  const variable = 'BACKSTAGE_TEST_DATABASE_POSTGRES15_CONNECTION_STRING';
  const env = postgres ? { [variable]: postgres.url } : {};
  try {
    const results = await runJest(kind, env);
    return results.flatMap(testsOf);
  } finally {
    await postgres?.stop();
  }
}
