import {
  CipherKey,
  createCipheriv,
  createDecipheriv,
  randomBytes,
} from 'node:crypto';

/** The first byte of every envelope; a new format is written one release after all can read it. */
const FORMAT = 1;
const NONCE = 12;
const TAG = 16;
const gcm = { authTagLength: TAG };

/** The envelope was changed, is not from this address, or has another key. */
export class EnvelopeError extends Error {
  constructor() {
    super(
      'An envelope could not be opened: it was changed, moved, or sealed with another key',
    );
    this.name = 'EnvelopeError';
  }
}

/** The bytes of an address, made of parts from the outside in. */
export function addressOf(...parts: readonly (string | number)[]): Buffer {
  return Buffer.from(JSON.stringify([FORMAT, ...parts]), 'utf8');
}

/** As {@link addressOf}, for many addresses that begin alike. */
export function addressesWithin(
  ...begin: readonly (string | number)[]
): (field: string, version: number) => Buffer {
  const start = JSON.stringify([FORMAT, ...begin]).slice(0, -1);
  return (field, version) =>
    Buffer.from(`${start},${JSON.stringify(field)},${version}]`, 'utf8');
}

/**
 * Seals bytes with AES-256-GCM under a fresh random nonce. `address` is bound
 * in: the envelope opens nowhere else. Format byte, nonce, ciphertext, tag; base64.
 */
export function sealBytes(
  key: CipherKey,
  address: Buffer,
  plain: Buffer,
): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(address);
  const sealed = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([
    Buffer.from([FORMAT]),
    nonce,
    sealed,
    cipher.getAuthTag(),
  ]).toString('base64');
}

/** Opens what {@link sealBytes} made; throws {@link EnvelopeError} for anything else. */
export function openBytes(
  key: CipherKey,
  address: Buffer,
  envelope: string,
): Buffer {
  const bytes = Buffer.from(envelope, 'base64');
  if (bytes.length < 1 + NONCE + TAG || bytes[0] !== FORMAT)
    throw new EnvelopeError();
  const nonce = bytes.subarray(1, 1 + NONCE);
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, gcm);
  decipher.setAAD(address);
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG));
  try {
    const plain = decipher.update(
      bytes.subarray(1 + NONCE, bytes.length - TAG),
    );
    // A counter mode has nothing left at the end; this checks the tag.
    decipher.final();
    return plain;
  } catch {
    throw new EnvelopeError();
  }
}
