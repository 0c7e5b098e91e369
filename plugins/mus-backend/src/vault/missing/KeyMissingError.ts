import { ErasureUnit } from '../Vault';

/**
 * There is sealed text and no key for it: the content is newer than the key
 * store. Nothing was read and nothing written; the right key store mends it.
 */
export class KeyMissingError extends Error {
  constructor(readonly unit: ErasureUnit) {
    super(`The key of ${unit.kind} ${unit.documentId} is missing`);
    this.name = 'KeyMissingError';
  }
}
