import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../runtime/node.mjs';
import { command, tail } from '../test/command.mjs';

/**
 * A report that a TypeScript program of a workspace prints: `path` is the
 * committed file, `program` what prints its text, in this environment.
 */
export const programReport = ({ path, program, env }) => ({
  path,
  async make({ write }) {
    const transform = '@backstage/cli/config/nodeTransform.cjs';
    const args = ['--require', transform, join(root, program)];
    const { code, stdout, output } = await command(process.execPath, args, {
      env,
    });
    if (code !== 0) throw new Error(tail(output));
    const file = join(root, path);
    const committed = existsSync(file) ? readFileSync(file, 'utf8') : '';
    if (write) writeFileSync(file, stdout);
    return committed === stdout;
  },
});
