import { createBackend } from '@backstage/backend-defaults';
import { bareRoutes } from './bareRoutes';

/**
 * The whole product in one process, as an installation runs it, with real
 * sign-in tokens, and the bare routes beside it on the same server.
 */
const backend = createBackend();
backend.add(import('@backstage/plugin-auth-backend'));
backend.add(import('@backstage/plugin-auth-backend-module-guest-provider'));
backend.add(import('@backstage/plugin-catalog-backend'));
backend.add(import('@backstage/plugin-permission-backend'));
backend.add(
  import('@backstage/plugin-permission-backend-module-allow-all-policy'),
);
backend.add(import('@backstage/plugin-notifications-backend'));
backend.add(import('@backstage/plugin-signals-backend'));
backend.add(import('@backstage/plugin-events-backend'));
backend.add(import('../../../plugins/mus-backend/src'));
backend.add(bareRoutes);

backend
  .start()
  .then(() => process.send?.('started'))
  .catch((error: Error) => {
    process.stderr.write(`${error.stack}\n`);
    process.exit(1);
  });
