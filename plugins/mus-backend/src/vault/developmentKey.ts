import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { KeyRingError } from './KeyRing';

/**
 * The ring of a machine without one: a key made at first start and kept beside
 * the key store, so that data survives restarts. Refused in production before
 * it comes to this, and here again.
 */
export function developmentKey(
  storeFile: string,
  production: boolean,
): { id: string; secret: string } {
  if (production)
    throw new KeyRingError(
      'mus.keys.ring: a generated development key is refused in production',
    );
  const file = `${storeFile}.development-key`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  }
  return { id: 'development', secret: readFileSync(file, 'utf8').trim() };
}
