import { reports } from '../../reports/index.mjs';

async function check({ path, make }) {
  const name = `reports: ${path}`;
  try {
    const ok = await make({ write: false });
    return { name, ok, detail: ok ? '' : 'old or missing: npm run reports' };
  } catch (error) {
    return { name, ok: false, detail: error.message };
  }
}

/** Generated files equal the committed ones; each is one check. */
export async function run() {
  const checks = [];
  for (const report of reports()) checks.push(await check(report));
  return checks;
}
