import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../runtime/node.mjs';
import { command, tail } from '../command.mjs';

const results = join(root, 'e2e', 'results', 'results.json');

function specsOf(suite) {
  return [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)];
}

/** A skipped test is a failed one, and so is one that passed by a retry. */
function checksOf(spec) {
  return spec.tests.map(test => {
    const messages = test.results.flatMap(({ errors }) =>
      (errors ?? []).map(({ message }) => message ?? ''),
    );
    return {
      name: `${spec.file}: ${spec.title} (${test.projectName})`,
      ok: test.status === 'expected' && test.results.length > 0,
      detail: messages.join('\n') || test.status,
    };
  });
}

/** The end-to-end tests in a real browser, on the production build. */
export async function run() {
  rmSync(results, { force: true });
  const { output } = await command(
    process.execPath,
    [join(root, 'e2e', 'run.mjs'), 'test'],
    { timeout: 40 },
  );
  if (!existsSync(results)) throw new Error(tail(output));
  const { suites, errors } = JSON.parse(readFileSync(results, 'utf8'));
  const general = errors.map(({ message }) => ({
    name: 'e2e',
    ok: false,
    detail: message,
  }));
  return [...suites.flatMap(specsOf).flatMap(checksOf), ...general];
}
