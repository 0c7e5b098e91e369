import { tail, tool } from '../command.mjs';

/** Unused files, exports and dependencies: one check. */
export async function run() {
  const { code, output } = await tool('knip', ['--no-progress']);
  const ok = code === 0;
  return [{ name: 'knip', ok, detail: ok ? '' : tail(output, 80) }];
}
