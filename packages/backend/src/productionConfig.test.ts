import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'yaml';

const config = parse(
  readFileSync(
    resolve(__dirname, '../../..', 'app-config.production.yaml'),
    'utf8',
  ),
);

function secrets(value: unknown, path = ''): string[] {
  if (typeof value === 'string') {
    return /secret|password/i.test(path) && !/^\$\{\w+\}$/.test(value)
      ? [path]
      : [];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    secrets(inner, `${path}.${key}`),
  );
}

describe('app-config.production.yaml', () => {
  it('uses PostgreSQL over TLS and SMTP with TLS', () => {
    expect(config.backend.database.client).toBe('pg');
    expect(config.backend.database.connection.ssl.rejectUnauthorized).toBe(
      true,
    );
    expect(config.mus.mail.requireTls).toBe(true);
  });

  it('keeps the keys in a ring from the environment and in a store of their own', () => {
    expect(config.mus.keys.ring[0].secret).toBe('${MUS_KEY}');
    expect(config.mus.keys.store.client).toBe('pg');
    expect(config.mus.keys.store.connection).not.toContain('POSTGRES_');
  });

  it('holds no secret itself and nothing of the demo', () => {
    expect(secrets(config)).toEqual([]);
    expect(config.mus.demo).toBeUndefined();
    expect(config.app.demo).toBeUndefined();
  });
});
