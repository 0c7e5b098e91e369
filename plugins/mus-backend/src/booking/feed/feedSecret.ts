import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits, as they stand in the address. */
const SECRET = /^([A-Za-z0-9_-]{43})\.ics$/;

/** A new secret; only its hash is kept. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}

/** What is stored of a secret: it cannot be turned back into one. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex');
}

/** The secret in the name of the file; null when there is none. */
export function secretOf(file: string): string | null {
  return SECRET.exec(file)?.[1] ?? null;
}
