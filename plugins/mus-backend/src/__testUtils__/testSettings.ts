import { MusSettings } from '../settings';

/** Settings of the tests' organisation. */
export const testSettings: MusSettings = {
  organisation: {
    organisationId: 'skovlund',
    name: 'Skovlund Kommune',
    zone: 'Europe/Copenhagen',
    councilName: 'MED-udvalget',
    hrGroup: 'group:default/hr',
    operatorGroup: 'group:default/it-drift',
    stableIdAnnotation: 'samtale.dk/stable-id',
    leaderAnnotation: 'samtale.dk/leader',
    unitTypes: ['kommune', 'center', 'afdeling', 'team'],
    dueTime: '07:00',
    advanceNoticeDays: 14,
    onceMoreAfterDays: 14,
    crowdedDay: 6,
    sendOnDaysOff: false,
    allowedMailDomains: ['skovlund.example'],
    portalUrl: 'http://localhost:7007',
    accessLogDays: 730,
  },
  mail: {
    from: 'MUS <mus@skovlund.example>',
    host: '127.0.0.1',
    port: 1025,
    secure: false,
    requireTls: false,
    maxConnections: 3,
    perMinute: null,
    perDay: null,
    uncertain: 'resend',
  },
  keys: {
    ring: [{ id: 'test', secret: Buffer.alloc(32, 7).toString('base64') }],
    store: { client: 'better-sqlite3', connection: ':memory:' },
    generated: false,
  },
  retention: { afterConfirmation: 3, atMost: 12 },
  requestsPerMinute: 600,
  demo: false,
  demoFolder: null,
};
