import { relative } from 'node:path';
import { root } from '../../runtime/node.mjs';
import { tail, tool } from '../command.mjs';
import { workspaceFolders, workspaceOf } from '../workspaces.mjs';

function describe({ filePath, messages }) {
  const path = relative(root, filePath);
  return messages.map(
    ({ line, column, message, ruleId }) =>
      `${path}:${line}:${column} ${message} (${ruleId})`,
  );
}

/** All errors and warnings count; each workspace is one check. */
export async function run() {
  const extensions = '.ts,.tsx,.js,.mjs,.cjs';
  const folders = workspaceFolders();
  const args = ['--format', 'json', '--report-unused-disable-directives'];
  const { stdout, output } = await tool(
    'eslint',
    [...args, '--ext', extensions, ...folders],
    { env: { NODE_OPTIONS: '--max-old-space-size=6144' } },
  );
  if (!stdout.startsWith('[')) throw new Error(tail(output));
  const results = JSON.parse(stdout);
  return folders.map(folder => {
    const problems = results
      .filter(
        ({ filePath }) => workspaceOf(relative(root, filePath)) === folder,
      )
      .flatMap(describe);
    const ok = problems.length === 0;
    return { name: `lint: ${folder}`, ok, detail: problems.join('\n') };
  });
}
