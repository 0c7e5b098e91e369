import { Tx } from '../database/Database';

/**
 * What is erased together and so has one data key: each party's sheet, each
 * one's own notes, minutes, plan.
 */
export interface ErasureUnit {
  readonly organisationId: string;
  readonly kind:
    'sheet' | 'notes' | 'minutes' | 'plan' | 'booking' | 'draftKey';
  /** Id of the talk, plan or person. */
  readonly documentId: string;
  /** For sheets and notes: whose; else ''. */
  readonly party: string;
}

/** Where in the document a text stands; bound into the envelope, so that it opens nowhere else. */
export interface FieldAddress {
  readonly field: string;
  readonly version: number;
}

/** A data key in hand, for one request; sealing and opening are synchronous. */
export interface OpenKey {
  seal(address: FieldAddress, text: string): string;
  /** Throws `EnvelopeError` when the envelope is not from this address or was changed. */
  open(address: FieldAddress, envelope: string): string;
}

/** The unit was erased: nothing in it can be read or written again. */
export class ErasedError extends Error {
  constructor() {
    super('This document was erased');
    this.name = 'ErasedError';
  }
}

/** Content encryption. Keys live in a database of their own, never with the content. */
export interface Vault {
  /** The key of text that is there. Throws `ErasedError`, or `KeyMissingError`: the content is newer than the key store. */
  keyFor(unit: ErasureUnit): Promise<OpenKey>;
  /**
   * The key to write with, made at first use (key first, then content: an
   * orphan key is harmless). Throws like `keyFor`: no key is made beside text
   * that was sealed with another, which would then be overwritten for good.
   *
   * @param nothingYet - the caller has seen that there is no text to look for
   */
  keyToWrite(tx: Tx, unit: ErasureUnit, nothingYet?: boolean): Promise<OpenKey>;
  /** 32 bytes derived from the unit's data key, for a key that leaves the server (`draftKey`). */
  secretFor(unit: ErasureUnit): Promise<Buffer>;
  /** Destroys the key and leaves a tombstone: the unit can never be read again, from backups either. */
  erase(unit: ErasureUnit): Promise<void>;
}
