import { createBackend } from '@backstage/backend-defaults';
import { rootHttpRouterServiceFactory } from '@backstage/backend-defaults/rootHttpRouter';
import { demoGuard } from './demo/demoGuard';
import { musWebhookModule } from '@samtale/backstage-plugin-mus-backend';
import { endPromptly } from './http/endPromptly';
import { oidcSignIn } from './signIn/oidcSignIn';

const backend = createBackend();

backend.add(demoGuard);

backend.add(
  rootHttpRouterServiceFactory({
    configure: ({ applyDefaults, server, lifecycle }) => {
      applyDefaults();
      endPromptly(server, lifecycle);
    },
  }),
);

backend.add(import('@backstage/plugin-app-backend'));

backend.add(import('@backstage/plugin-auth-backend'));
backend.add(oidcSignIn);
backend.add(import('@backstage/plugin-auth-backend-module-microsoft-provider'));

backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);
backend.add(import('@backstage/plugin-user-settings-backend'));
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
// carries signals between replicas
backend.add(import('@backstage/plugin-events-backend'));

backend.add(import('@samtale/backstage-plugin-mus-backend'));
// shows how another plugin makes action plans
backend.add(import('@samtale/backstage-plugin-mus-backend-module-apv'));
backend.add(musWebhookModule);

backend.start().catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
