import { readPeople } from './organisation';
import { featuredPeople } from './personas';
import { createProvider } from './provider';
import { refuseProduction } from './refuseProduction';
import { createDemoLoginServer } from './server';
import { readSettings } from './settings';

function start() {
  refuseProduction(process.env);
  const settings = readSettings(process.env);
  const people = readPeople(settings.organisationFolder);
  const server = createDemoLoginServer({
    people,
    featured: featuredPeople(people),
    provider: createProvider(settings, people),
    backendUrls: settings.backendUrls,
  });
  server.listen(settings.port, '127.0.0.1', () => {
    process.stdout.write(
      `Demo-login: ${settings.issuer} (${people.length} personer)\n`,
    );
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}

try {
  start();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
