import { buildApp } from '../../runtime/build.mjs';

/** The production build of the portal's frontend, which e2e then uses. */
export async function run() {
  await buildApp();
  return [{ name: 'build: packages/app', ok: true }];
}
