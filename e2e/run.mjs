/**
 * Starts the demo with fresh data and a browser, runs Playwright against it
 * with the given arguments, and ends both. With E2E_PORTAL (and E2E_INBOX) set
 * it uses the demo that runs there.
 */
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { startDemo } from 'scripts/demo/demo.mjs';
import { findChromium } from 'scripts/runtime/chromium.mjs';
import { root } from 'scripts/runtime/node.mjs';
import { startControl } from './control.mjs';

const here = join(root, 'e2e');

async function demoWithFreshData() {
  const dataFolder = join(here, 'results', 'data');
  rmSync(dataFolder, { recursive: true, force: true });
  const ports = { portal: 0, login: 0, inbox: 0, smtp: 0 };
  const say = line => process.stdout.write(`${line}\n`);
  return startDemo({ ports, dataFolder, say });
}

async function environment(demo, control) {
  const browser = await findChromium();
  return {
    ...process.env,
    ...browser.env,
    E2E_CHROMIUM: browser.executablePath,
    E2E_CHROMIUM_ARGS: JSON.stringify(browser.args),
    ...(demo ? { E2E_PORTAL: demo.portal, E2E_INBOX: demo.inbox } : {}),
    ...(control ? { E2E_CONTROL: control.url } : {}),
  };
}

function playwright(env) {
  const command = join(root, 'node_modules', '.bin', 'playwright');
  const options = { cwd: here, env, stdio: 'inherit' };
  const child = spawn(command, process.argv.slice(2), options);
  return new Promise(resolve => child.once('exit', code => resolve(code ?? 1)));
}

const demo = process.env.E2E_PORTAL ? undefined : await demoWithFreshData();
const control = demo && (await startControl(demo));
try {
  process.exitCode = await playwright(await environment(demo, control));
} finally {
  control?.stop();
  await demo?.stop();
}
