import { Config } from '@backstage/config';
import { SettingsError } from '../readSettings';

/** What of a message is sent along. */
export const webhookParts = ['subject', 'text', 'facts', 'link'] as const;

/** One part of a message. */
export type WebhookPart = (typeof webhookParts)[number];

/** The `mus.delivery.webhook:` section, parsed. */
export interface WebhookSettings {
  readonly url: URL;
  readonly secret: string;
  /** Which lines of the message are sent, in this order. */
  readonly lines: readonly WebhookPart[];
  readonly timeoutSeconds: number;
  readonly perMinute?: number;
}

const key = 'mus.delivery.webhook';
const leastSecret = 32;
const thisMachine = ['localhost', '127.0.0.1', '[::1]'];

function readUrl(config: Config, production: boolean): URL {
  const text = config.getString('url');
  const url = URL.canParse(text) ? new URL(text) : null;
  const onThisMachine =
    url?.protocol === 'http:' &&
    thisMachine.includes(url.hostname) &&
    !production;
  if (url?.protocol !== 'https:' && !onThisMachine) {
    throw new SettingsError(
      `${key}.url must begin with https:// (http:// on this machine only, and not in production)`,
    );
  }
  if (url.username || url.password) {
    throw new SettingsError(
      `${key}.url must not hold a name or password; the signature says who is asking`,
    );
  }
  return url;
}

function readSecret(config: Config): string {
  const secret = config.getString('secret');
  if (secret.length < leastSecret) {
    throw new SettingsError(
      `${key}.secret must have at least ${leastSecret} characters`,
    );
  }
  return secret;
}

function readLines(config: Config): WebhookPart[] {
  const lines = config.getOptionalStringArray('lines') ?? ['subject', 'link'];
  const known = (line: string): line is WebhookPart =>
    (webhookParts as readonly string[]).includes(line);
  const parts = lines.filter(known);
  if (parts.length !== lines.length || parts.length === 0) {
    throw new SettingsError(
      `${key}.lines can hold ${webhookParts.join(', ')}, and at least one`,
    );
  }
  return parts;
}

function readWhole(config: Config, name: string): number | undefined {
  const value = config.getOptionalNumber(name);
  if (value !== undefined && (!Number.isInteger(value) || value < 1)) {
    throw new SettingsError(
      `${key}.${name}: ${value} must be a whole number of at least 1`,
    );
  }
  return value;
}

/** Reads the section; undefined when there is none. */
export function readWebhook(
  root: Config,
  environment: { production: boolean },
): WebhookSettings | undefined {
  const config = root.getOptionalConfig(key);
  if (!config) return undefined;
  return {
    url: readUrl(config, environment.production),
    secret: readSecret(config),
    lines: readLines(config),
    timeoutSeconds: readWhole(config, 'timeoutSeconds') ?? 30,
    perMinute: readWhole(config, 'perMinute'),
  };
}
