import { existsSync, readFileSync } from 'node:fs';
import { page, pagePath } from '../../capabilities/page.mjs';

/** The committed page says what the tests say: one check. */
export async function run() {
  const committed = existsSync(pagePath) ? readFileSync(pagePath, 'utf8') : '';
  const ok = committed === page();
  const detail = 'docs/capabilities.md is old: run npm run capabilities';
  return [{ name: 'capabilities', ok, detail: ok ? '' : detail }];
}
