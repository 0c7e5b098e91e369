import { EnvelopeError, KeyRing, KeyRingError } from './KeyRing';
import { KeyStore } from './KeyStore';

const TEXT = 'samtale';
const address = ['canary'] as const;

async function checkKey(
  id: string,
  ring: KeyRing,
  store: KeyStore,
  now: string,
): Promise<void> {
  const fresh = ring.seal(id, address, Buffer.from(TEXT));
  await store.addCanary(id, fresh, now);
  const envelope = (await store.canary(id)) ?? fresh;
  try {
    ring.open(id, address, envelope);
  } catch (error) {
    if (!(error instanceof EnvelopeError)) throw error;
    throw new KeyRingError(
      `mus.keys.ring: the secret of key "${id}" is not the one that sealed the stored data. ` +
        'Put the right secret back; nothing was changed.',
    );
  }
}

/**
 * Opens a canary for every key of the ring, before anything else is read or
 * written. A wrong or missing key stops the start with a sentence that says
 * which one. `contentExists`: there is sealed content, so an empty key store
 * means that the wrong one (or none) was restored.
 */
export async function checkRing(
  ring: KeyRing,
  store: KeyStore,
  contentExists: boolean,
  now: string,
): Promise<void> {
  const used = await store.ringKeysInUse();
  const missing = used.filter(id => !ring.ids.includes(id));
  if (missing.length > 0) {
    throw new KeyRingError(
      `mus.keys.ring: stored data needs the key(s) ${missing.map(id => `"${id}"`).join(', ')}, which the ring does not have`,
    );
  }
  if (contentExists && used.length === 0) {
    throw new KeyRingError(
      'mus.keys.store: the key store is empty, but there is sealed content. Restore the newest key store.',
    );
  }
  for (const id of ring.ids) {
    await checkKey(id, ring, store, now);
  }
}
