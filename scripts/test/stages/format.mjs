import { tail, tool } from '../command.mjs';

/** Prettier over the whole repository: one check. */
export async function run() {
  const { code, output } = await tool('prettier', ['--check', '.']);
  const ok = code === 0;
  return [{ name: 'format: prettier', ok, detail: ok ? '' : tail(output) }];
}
