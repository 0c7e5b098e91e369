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
import { freePort } from 'scripts/runtime/port.mjs';
import { startControl } from './control.mjs';
import { startMailGate } from './mailGate.mjs';

const here = join(root, 'e2e');

/** A demo with fresh data, whose mails pass a gate that tests can close. */
async function freshDemo() {
  const dataFolder = join(here, 'results', 'data');
  rmSync(dataFolder, { recursive: true, force: true });
  const smtp = await freePort();
  const gate = await startMailGate(smtp);
  const demo = await startDemo({
    ports: { portal: 0, login: 0, inbox: 0, smtp },
    dataFolder,
    env: { APP_CONFIG_mus_mail_port: String(gate.port) },
    say: line => process.stdout.write(`${line}\n`),
  });
  const control = await startControl({ demo, gate });
  const stop = async () => {
    control.stop();
    await demo.stop();
    gate.stop();
  };
  return { demo, control, stop };
}

const logOf = ({ log }) => log;

async function environment(demo, control) {
  const browser = await findChromium();
  return {
    ...process.env,
    ...browser.env,
    E2E_CHROMIUM: browser.executablePath,
    E2E_CHROMIUM_ARGS: JSON.stringify(browser.args),
    ...(demo ? { E2E_PORTAL: demo.portal, E2E_INBOX: demo.inbox } : {}),
    ...(demo ? { E2E_LOGS: JSON.stringify(demo.services.map(logOf)) } : {}),
    ...(control ? { E2E_CONTROL: control.url } : {}),
  };
}

function playwright(env) {
  const command = join(root, 'node_modules', '.bin', 'playwright');
  const options = { cwd: here, env, stdio: 'inherit' };
  const child = spawn(command, process.argv.slice(2), options);
  return new Promise(resolve => child.once('exit', code => resolve(code ?? 1)));
}

const fresh = process.env.E2E_PORTAL ? undefined : await freshDemo();
try {
  const env = await environment(fresh?.demo, fresh?.control);
  process.exitCode = await playwright(env);
} finally {
  await fresh?.stop();
}
