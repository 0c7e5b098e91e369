import { tool } from '../command.mjs';
import { workspaceFolders, workspaceOf } from '../workspaces.mjs';

const error = /^(\S[^(]*)\(\d+,\d+\): error TS/;

function problemsByFolder(output) {
  const problems = new Map();
  let folder = '(root)';
  for (const line of output.split('\n')) {
    const found = error.exec(line);
    if (found) folder = workspaceOf(found[1]);
    if (!line.trim()) continue;
    problems.set(folder, [...(problems.get(folder) ?? []), line]);
  }
  return problems;
}

/** Compiles everything once; each workspace is one check. */
export async function run() {
  const { code, output } = await tool('tsc', ['--pretty', 'false']);
  const problems = code === 0 ? new Map() : problemsByFolder(output);
  // A problem outside of every workspace must not get lost.
  const folders = new Set([...workspaceFolders(), ...problems.keys()]);
  return [...folders].map(folder => ({
    name: `types: ${folder}`,
    ok: !problems.has(folder),
    detail: problems.get(folder)?.join('\n'),
  }));
}
