import { testSettings } from '../../../__testUtils__/testSettings';
import { MusSettings } from '../../../settings';

/** What a worker process is told. */
export interface WorkerOrder {
  /** Connection of PostgreSQL, as knex takes it. */
  readonly connection: object;
  readonly relayPort: number;
  readonly maxConnections: number;
  readonly uncertain: 'resend' | 'hold';
  /** `naive`: select, send, update; the control that must fail. */
  readonly mode: 'product' | 'naive';
  /** Ends when nothing is due any more (bench) instead of sweeping on. */
  readonly once: boolean;
}

/** The product's settings for a worker. */
export function settingsOf(order: WorkerOrder): MusSettings {
  const { relayPort, maxConnections, uncertain } = order;
  return {
    ...testSettings,
    mail: { ...testSettings.mail, port: relayPort, maxConnections, uncertain },
  };
}
