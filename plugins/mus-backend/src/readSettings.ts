import { Config } from '@backstage/config';
import { IANAZone } from 'luxon';
import { MusSettings, OrganisationSettings } from './settings';

/** The configuration can't be used; says which key and why. */
export class SettingsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingsError';
  }
}

function readZone(config: Config): string {
  const zone =
    config.getOptionalString('organisation.zone') ?? 'Europe/Copenhagen';
  if (!IANAZone.isValidZone(zone)) {
    throw new SettingsError(
      `mus.organisation.zone: "${zone}" is not an IANA zone such as Europe/Copenhagen`,
    );
  }
  return zone;
}

function readTime(config: Config, key: string, fallback: string): string {
  const time = config.getOptionalString(key) ?? fallback;
  if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(time)) {
    throw new SettingsError(
      `mus.${key}: "${time}" is not a time of day such as ${fallback}`,
    );
  }
  return time;
}

/** On, unless switched off; a demo shows its mails at once unless hours are named. */
function readQuietHours(config: Config): OrganisationSettings['quietHours'] {
  const key = 'delivery.quietHours';
  const chosen = config.getOptional(key);
  const demo = config.getOptionalBoolean('demo.enabled') ?? false;
  if (chosen === false || (chosen === undefined && demo)) return null;
  const from = readTime(config, `${key}.from`, '18:00');
  const until = readTime(config, `${key}.until`, '07:00');
  if (until >= from) {
    throw new SettingsError(
      `mus.${key}: they begin in the evening (${from}) and end in the morning after (${until}), so until must be the earlier time of day`,
    );
  }
  return { from, until };
}

function readCount(
  config: Config,
  key: string,
  fallback: number,
  least = 0,
): number {
  const value = config.getOptionalNumber(key) ?? fallback;
  if (!Number.isInteger(value) || value < least) {
    throw new SettingsError(
      `mus.${key}: ${value} must be a whole number of at least ${least}`,
    );
  }
  return value;
}

function readOrganisation(
  config: Config,
  portalUrl: string,
): OrganisationSettings {
  const text = (key: string, fallback: string) =>
    config.getOptionalString(key) ?? fallback;
  return {
    organisationId: config.getString('organisation.id'),
    name: config.getString('organisation.name'),
    zone: readZone(config),
    councilName: text('organisation.councilName', 'MED-udvalget'),
    hrGroup: config.getString('organisation.hrGroup').toLowerCase(),
    operatorGroup: config.getString('organisation.operatorGroup').toLowerCase(),
    stableIdAnnotation: text(
      'organisation.annotations.stableId',
      'samtale.dk/stable-id',
    ),
    leaderAnnotation: text(
      'organisation.annotations.leader',
      'samtale.dk/leader',
    ),
    unitTypes: config.getOptionalStringArray('organisation.unitTypes') ?? [
      'kommune',
      'center',
      'afdeling',
      'team',
    ],
    dueTime: readTime(config, 'followUp.time', '07:00'),
    advanceNoticeDays: readCount(config, 'followUp.advanceDays', 14),
    onceMoreAfterDays: readCount(config, 'followUp.onceMoreDays', 14, 1),
    crowdedDay: readCount(config, 'followUp.crowdedDay', 6, 1),
    sendOnDaysOff: config.getOptionalBoolean('followUp.sendOnDaysOff') ?? false,
    quietHours: readQuietHours(config),
    allowedMailDomains: config
      .getStringArray('mail.allowedDomains')
      .map(domain => domain.toLowerCase()),
    portalUrl,
    accessLogDays: readCount(config, 'accessLogDays', 730, 1),
    seniorAge: readCount(config, 'organisation.seniorAge', 58, 1),
    neutralCalendar:
      config.getOptionalBoolean('organisation.neutralCalendar') ?? false,
  };
}

/** `null` is "no limit", and reads as absent. */
function readLimit(config: Config, key: string): number | null {
  return config.getOptional(key) ? readCount(config, key, 1, 1) : null;
}

function readUncertain(config: Config): 'resend' | 'hold' {
  const value = config.getOptionalString('mail.uncertain') ?? 'resend';
  if (value !== 'resend' && value !== 'hold') {
    throw new SettingsError(
      `mus.mail.uncertain: "${value}" must be resend or hold`,
    );
  }
  return value;
}

function readMail(config: Config, production: boolean): MusSettings['mail'] {
  const secure = config.getOptionalBoolean('mail.secure') ?? false;
  return {
    from: config.getString('mail.from'),
    host: config.getString('mail.host'),
    port: readCount(config, 'mail.port', 587, 1),
    secure,
    requireTls:
      config.getOptionalBoolean('mail.requireTls') ?? (production && !secure),
    user: config.getOptionalString('mail.user'),
    password: config.getOptionalString('mail.password'),
    maxConnections: readCount(config, 'mail.maxConnections', 3, 1),
    perMinute: readLimit(config, 'mail.perMinute'),
    perDay: readLimit(config, 'mail.perDay'),
    uncertain: readUncertain(config),
  };
}

function readStore(config: Config): MusSettings['keys']['store'] {
  const client = config.getString('keys.store.client');
  if (client !== 'better-sqlite3' && client !== 'pg') {
    throw new SettingsError(
      `mus.keys.store.client: "${client}" must be better-sqlite3 or pg`,
    );
  }
  return { client, connection: config.get('keys.store.connection') };
}

function readRing(config: Config): Array<{ id: string; secret: string }> {
  const entries = config.getOptionalConfigArray('keys.ring') ?? [];
  return entries.map(entry => ({
    id: entry.getString('id'),
    secret: entry.getString('secret'),
  }));
}

/**
 * Reads the `mus:` section. Demo settings and a ring that would have to be
 * generated are refused in production.
 */
export function readSettings(
  root: Config,
  environment: { production: boolean },
): MusSettings {
  const config = root.getConfig('mus');
  const ring = readRing(config);
  const demo = config.getOptionalBoolean('demo.enabled') ?? false;
  if (environment.production && demo) {
    throw new SettingsError(
      'mus.demo.enabled must be false in production: it fills in made-up people and moves the clock',
    );
  }
  if (environment.production && ring.length === 0) {
    throw new SettingsError(
      'mus.keys.ring is missing: a generated development key is refused in production',
    );
  }
  return {
    organisation: readOrganisation(
      config,
      root.getString('app.baseUrl').replace(/\/$/, ''),
    ),
    mail: readMail(config, environment.production),
    keys: { ring, store: readStore(config), generated: ring.length === 0 },
    retention: {
      afterConfirmation: readCount(
        config,
        'retention.preparation.monthsAfterConfirmation',
        3,
        1,
      ),
      atMost: readCount(config, 'retention.preparation.monthsAtMost', 12, 1),
      minutes: readCount(config, 'retention.minutes.monthsUntouched', 60, 1),
      plan: {
        untouched: readCount(config, 'retention.plan.monthsUntouched', 60, 1),
        afterLeaving: readCount(
          config,
          'retention.plan.monthsAfterLeaving',
          12,
          1,
        ),
      },
      substitutions: readCount(
        config,
        'retention.substitutions.monthsAfterEnd',
        12,
        1,
      ),
    },
    requestsPerMinute: readCount(config, 'requestsPerMinute', 600, 10),
    demo,
    demoFolder: demo ? (config.getOptionalString('demo.folder') ?? null) : null,
  };
}
