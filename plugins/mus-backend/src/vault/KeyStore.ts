import { Knex } from 'knex';
import { ErasureUnit } from './Vault';

/** A data key as it is stored: wrapped by a key of the ring. */
export interface WrappedKey {
  readonly ringKeyId: string;
  readonly wrapped: string;
}

const keyColumns = ['organisation_id', 'kind', 'document_id', 'party'] as const;

function where(unit: ErasureUnit) {
  return {
    organisation_id: unit.organisationId,
    kind: unit.kind,
    document_id: unit.documentId,
    party: unit.party,
  };
}

/** Wrapped keys and tombstones, in a database of their own. */
export class KeyStore {
  constructor(private readonly knex: Knex) {}

  /** The key of a unit; `erased` when it was destroyed; undefined when there never was one. */
  async find(unit: ErasureUnit): Promise<WrappedKey | 'erased' | undefined> {
    if (await this.knex('mus_tombstone').where(where(unit)).first('kind'))
      return 'erased';
    const row = await this.knex('mus_data_key')
      .where(where(unit))
      .first('ring_key_id', 'wrapped');
    return row && { ringKeyId: row.ring_key_id, wrapped: row.wrapped };
  }

  /** Stores a new key unless another replica was first. */
  async add(unit: ErasureUnit, key: WrappedKey, now: string): Promise<void> {
    await this.knex('mus_data_key')
      .insert({
        ...where(unit),
        ring_key_id: key.ringKeyId,
        wrapped: key.wrapped,
        created_at: now,
      })
      .onConflict([...keyColumns])
      .ignore();
  }

  /** Removes the key and leaves a tombstone, both or neither. */
  async erase(unit: ErasureUnit, now: string): Promise<void> {
    await this.knex.transaction(async tx => {
      await tx('mus_data_key').where(where(unit)).delete();
      await tx('mus_tombstone')
        .insert({ ...where(unit), erased_at: now })
        .onConflict([...keyColumns])
        .ignore();
    });
  }

  /** Units whose key is wrapped by another key than this one. */
  async wrappedByOthers(
    ringKeyId: string,
    limit: number,
  ): Promise<Array<{ unit: ErasureUnit } & WrappedKey>> {
    const rows = await this.knex('mus_data_key')
      .whereNot({ ring_key_id: ringKeyId })
      .limit(limit);
    return rows.map(row => ({
      unit: {
        organisationId: row.organisation_id,
        kind: row.kind,
        documentId: row.document_id,
        party: row.party,
      },
      ringKeyId: row.ring_key_id,
      wrapped: row.wrapped,
    }));
  }

  /** Puts a rewrapped key in place of the one that was read. */
  async rewrap(
    unit: ErasureUnit,
    before: WrappedKey,
    after: WrappedKey,
  ): Promise<void> {
    await this.knex('mus_data_key')
      .where({
        ...where(unit),
        ring_key_id: before.ringKeyId,
        wrapped: before.wrapped,
      })
      .update({ ring_key_id: after.ringKeyId, wrapped: after.wrapped });
  }

  /** Ids of ring keys that stored data keys are wrapped by. */
  async ringKeysInUse(): Promise<string[]> {
    const rows = await this.knex('mus_data_key').distinct('ring_key_id');
    return rows.map(row => row.ring_key_id);
  }

  async canary(ringKeyId: string): Promise<string | undefined> {
    const row = await this.knex('mus_canary')
      .where({ ring_key_id: ringKeyId })
      .first('envelope');
    return row?.envelope;
  }

  async addCanary(
    ringKeyId: string,
    envelope: string,
    now: string,
  ): Promise<void> {
    await this.knex('mus_canary')
      .insert({ ring_key_id: ringKeyId, envelope, created_at: now })
      .onConflict(['ring_key_id'])
      .ignore();
  }
}
