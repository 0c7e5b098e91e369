import { build } from 'esbuild';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import type * as Client from './client';

/** The client's saving. */
export type SavingClient = typeof Client;

/** The client's saving as the browser gets it: one bundle of the product's own files. */
export async function bundledClient(): Promise<SavingClient> {
  const built = await build({
    entryPoints: [join(__dirname, 'client.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'error',
  });
  const module = { exports: {} };
  const code = `(module,exports,require)=>{${built.outputFiles[0].text}\n}`;
  runInThisContext(code)(module, module.exports, createRequire(__filename));
  return module.exports as SavingClient;
}
