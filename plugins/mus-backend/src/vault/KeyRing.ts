import { addressOf, EnvelopeError, openBytes, sealBytes } from './envelope';

/** The ring of master keys cannot be used as it is configured. */
export class KeyRingError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'KeyRingError';
  }
}

/** Master keys. The first seals, all open. An external key service can stand behind this. */
export interface KeyRing {
  /** Ids of all keys; the first one seals. */
  readonly ids: readonly string[];
  seal(keyId: string, address: readonly string[], plain: Buffer): string;
  /** Throws `EnvelopeError`, or `KeyRingError` when the key is not in the ring. */
  open(keyId: string, address: readonly string[], envelope: string): Buffer;
}

function readSecret(id: string, secret: string): Buffer {
  const key = Buffer.from(secret, 'base64');
  if (key.length !== 32) {
    throw new KeyRingError(
      `mus.keys.ring: the secret of key "${id}" must be 32 random bytes in base64, e.g. from: openssl rand -base64 32`,
    );
  }
  return key;
}

/** A ring from the configuration. */
export function configuredKeyRing(
  ring: ReadonlyArray<{ id: string; secret: string }>,
): KeyRing {
  const keys = new Map<string, Buffer>();
  for (const { id, secret } of ring) {
    if (keys.has(id))
      throw new KeyRingError(
        `mus.keys.ring: the key id "${id}" is there twice`,
      );
    keys.set(id, readSecret(id, secret));
  }
  if (keys.size === 0) throw new KeyRingError('mus.keys.ring: there is no key');
  const keyOf = (id: string) => {
    const key = keys.get(id);
    if (!key) {
      throw new KeyRingError(
        `mus.keys.ring: the key "${id}" is missing, but stored data needs it`,
      );
    }
    return key;
  };
  return {
    ids: [...keys.keys()],
    seal: (id, address, plain) =>
      sealBytes(keyOf(id), addressOf(...address, id), plain),
    open: (id, address, envelope) =>
      openBytes(keyOf(id), addressOf(...address, id), envelope),
  };
}

export { EnvelopeError };
