/**
 * Runs the stages one after the other and counts every check. A failed stage
 * does not stop the others. `npm test -- types unit` runs only those named.
 */
import { stages } from './stages/index.mjs';

const say = line => process.stdout.write(`${line}\n`);

async function runStage({ name, load, options }) {
  const begun = performance.now();
  let checks;
  try {
    const { run } = await load();
    checks = await run(options);
    if (checks.length === 0) throw new Error('the stage ran no check');
  } catch (error) {
    checks = [{ name, ok: false, detail: error.stack ?? String(error) }];
  }
  return { name, checks, seconds: (performance.now() - begun) / 1000 };
}

function report({ name, checks, seconds }) {
  const failed = checks.filter(check => !check.ok);
  const mark = failed.length === 0 ? '✔' : '✘';
  const passed = checks.length - failed.length;
  const time = `${seconds.toFixed(1)} s`;
  say(`${mark} ${name}: ${passed} ok, ${failed.length} not ok (${time})`);
  for (const check of failed) {
    say(`    ✘ ${check.name}`);
    const lines = (check.detail ?? '').split('\n').slice(0, 60);
    for (const line of lines) say(`        ${line}`);
  }
}

const only = process.argv.slice(2);
const unknown = only.filter(name => !stages.some(stage => stage.name === name));
if (unknown.length > 0) {
  say(`Ukendt / unknown: ${unknown.join(', ')}`);
  say(`Findes / known: ${stages.map(({ name }) => name).join(', ')}`);
  process.exit(1);
}
const chosen = stages.filter(({ name }) => !only.length || only.includes(name));
const all = [];
for (const stage of chosen) {
  const result = await runStage(stage);
  report(result);
  all.push(...result.checks);
}
const failures = all.filter(check => !check.ok).length;
say('');
say(`${all.length - failures} passed, ${failures} failed`);
process.exit(failures === 0 ? 0 : 1);
