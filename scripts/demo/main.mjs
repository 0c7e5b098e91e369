/** The inner half of `npm start`, run by the product's own Node.js. */
import { startDemo } from './demo.mjs';
import { featuredPeople } from './people.mjs';

const say = line => process.stdout.write(`${line}\n`);

function welcome({ portal, inbox }) {
  say('');
  say(`  Intranettet / the intranet   ${portal}`);
  say(`  Indbakken / the inbox        ${inbox}`);
  say('');
  say('  Log ind som / sign in as (ét klik, ingen adgangskode):');
  for (const { name, role, line } of featuredPeople()) {
    say(`    ${name.padEnd(22)} ${role.padEnd(16)} ${line}`);
  }
  say('');
  say('  Stop: Ctrl-C. Forfra / start over: slet mappen .data');
}

let demo;
let ending = false;
async function end(code) {
  if (ending) return;
  ending = true;
  await demo?.stop();
  process.exit(code);
}

/** When one part ends by itself, the demo is over. */
function watch({ name, log, child }) {
  child.once('exit', code => {
    if (ending) return;
    say(`${name} stoppede / ended (${code}). Se / see ${log}`);
    void end(1);
  });
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => void end(0));
}

try {
  demo = await startDemo({ say });
  if (ending) await demo.stop();
  else welcome(demo);
  demo.services.forEach(watch);
} catch (error) {
  say(`Kunne ikke starte / could not start: ${error.message}`);
  await end(1);
}
