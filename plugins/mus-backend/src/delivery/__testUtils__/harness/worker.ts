import { LoggerService } from '@backstage/backend-plugin-api';
import knexFactory, { Knex } from 'knex';
import { DatabaseClock } from '../../../clock/DatabaseClock';
import { KnexDatabase } from '../../../database/KnexDatabase';
import { randomIds } from '../../../people/RandomIds';
import { createDelivery } from '../../createDelivery';
import { naiveSweep } from './naiveSweep';
import { settingsOf, WorkerOrder } from './workerSettings';

const pauseMs = 100;
const pause = () => new Promise(resolve => setTimeout(resolve, pauseMs));

const quiet = () => {};
const logger: LoggerService = {
  error: quiet,
  warn: quiet,
  info: quiet,
  debug: quiet,
  child: () => logger,
};

/** The product's delivery as a backend has it, on its own connections. */
function makeProduct(knex: Knex, order: WorkerOrder) {
  const database = new KnexDatabase(knex);
  const settings = settingsOf(order);
  const { organisationId, zone } = settings.organisation;
  const clock = new DatabaseClock(database, {
    organisationId,
    zone,
    demo: true,
  });
  const delivery = createDelivery({
    database,
    clock,
    ids: randomIds,
    settings,
    logger,
    notifications: { send: async () => {} },
  });
  return { clock, delivery };
}

async function sweepOn(
  work: () => Promise<void>,
  once: boolean,
): Promise<void> {
  for (;;) {
    // The database may be away; the next round finds it.
    await work().catch(quiet);
    if (once) return;
    process.send?.('swept');
    await pause();
  }
}

async function main(): Promise<void> {
  const order = JSON.parse(process.env.WORKER_ORDER ?? '') as WorkerOrder;
  const knex = knexFactory({
    client: 'pg',
    connection: order.connection,
    pool: { min: 0, max: 6 },
  });
  const { clock, delivery } = makeProduct(knex, order);
  process.once(
    'SIGTERM',
    () => void delivery.stop().then(() => process.exit(0)),
  );
  await clock.refresh();
  process.send?.('ready');
  // Workers that are to compete begin together.
  await new Promise(resolve => process.once('message', resolve));
  await sweepOn(async () => {
    await clock.refresh();
    await (order.mode === 'naive'
      ? naiveSweep(knex, clock, order)
      : delivery.sweep());
  }, order.once);
  await knex.destroy();
  process.send?.('done');
  process.disconnect?.();
}

main().catch(error => {
  process.send?.({ failed: String(error) });
  process.exit(1);
});
