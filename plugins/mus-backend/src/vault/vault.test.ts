import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { FakeClock } from '../__testUtils__/fakes';
import { databaseIds } from '../__testUtils__/eachDatabase';
import { Tx } from '../database/Database';
import { migrate } from '../database/migrate';
import { checkRing } from './checkRing';
import { DatabaseVault } from './DatabaseVault';
import { developmentKey } from './developmentKey';
import {
  addressesWithin,
  addressOf,
  EnvelopeError,
  openBytes,
  sealBytes,
} from './envelope';
import { configuredKeyRing } from './KeyRing';
import { KeyStore } from './KeyStore';
import { openKeyStore } from './openKeyStore';
import { ErasedError, ErasureUnit } from './Vault';

const secret = () => randomBytes(32).toString('base64');
const old = { id: '2025-1', secret: secret() };
const newer = { id: '2026-1', secret: secret() };
const sheet: ErasureUnit = {
  organisationId: 'skovlund',
  kind: 'sheet',
  documentId: 'talk',
  party: 'employee',
};
const q1 = { field: 'q1', version: 1 };
const clock = new FakeClock();
/** No content: what is asked of it is asked in no transaction. */
const none = { hasContent: async () => false, missing: () => {} };
const tx = {} as Tx;

describe('envelope', () => {
  const key = randomBytes(32);
  const parts = ['skovlund', 'sheet', 'talk', 'employee', 'q1', 1];
  const address = addressOf(...parts);

  it('has the same address whether made whole or from its beginning', () => {
    const within = addressesWithin('skovlund', 'sheet', 'talk', 'employee');
    expect(within('q1', 1)).toEqual(address);
    expect(within('a","b', 2)).toEqual(
      addressOf('skovlund', 'sheet', 'talk', 'employee', 'a","b', 2),
    );
  });

  it('opens where it was sealed and never seals alike', () => {
    const text = Buffer.from('æøå 🙂 שלום');
    const one = sealBytes(key, address, text);
    expect(openBytes(key, address, one)).toEqual(text);
    expect(sealBytes(key, address, text)).not.toBe(one);
    expect(Buffer.from(one, 'base64')[0]).toBe(1);
  });

  it.each([
    ['organisation', 0, 'andeby'],
    ['kind', 1, 'plan'],
    ['document', 2, 'other'],
    ['party', 3, 'leader'],
    ['field', 4, 'q2'],
    ['version', 5, 2],
  ])('does not open under another %s', (_what, at, other) => {
    const envelope = sealBytes(key, address, Buffer.from('text'));
    const moved = parts.map((part, index) => (index === at ? other : part));
    expect(() => openBytes(key, addressOf(...moved), envelope)).toThrow(
      EnvelopeError,
    );
  });

  it('does not open with another key, when a bit is changed, when cut, or in another format', () => {
    const envelope = Buffer.from(
      sealBytes(key, address, Buffer.from('text')),
      'base64',
    );
    expect(() =>
      openBytes(randomBytes(32), address, envelope.toString('base64')),
    ).toThrow(EnvelopeError);
    for (let at = 0; at < envelope.length; at += 1) {
      const changed = Buffer.from(envelope);
      changed[at] += 1;
      expect(() => openBytes(key, address, changed.toString('base64'))).toThrow(
        EnvelopeError,
      );
    }
    expect(() =>
      openBytes(key, address, envelope.subarray(0, -1).toString('base64')),
    ).toThrow(EnvelopeError);
    expect(() => openBytes(key, address, '')).toThrow(EnvelopeError);
  });
});

const databases = TestDatabases.create({
  ids: databaseIds(),
  disableDocker: true,
});

describe.each(databaseIds())('%s', id => {
  async function aStore(): Promise<{ knex: Knex; store: KeyStore }> {
    const knex = await databases.init(id);
    await migrate(knex, 'keys');
    return { knex, store: new KeyStore(knex) };
  }

  it('gives a unit the same key again, in every replica', async () => {
    const { store } = await aStore();
    const ring = configuredKeyRing([newer]);
    const vaults = [1, 2, 3, 4].map(
      () => new DatabaseVault(store, ring, clock, none),
    );
    const keys = await Promise.all(
      vaults.map(vault => vault.keyToWrite(tx, sheet)),
    );
    const envelope = keys[0].seal(q1, 'tekst');
    for (const key of keys) expect(key.open(q1, envelope)).toBe('tekst');
    const other = await vaults[0].keyToWrite(tx, { ...sheet, party: 'leader' });
    expect(() => other.open(q1, envelope)).toThrow(EnvelopeError);
  });

  it('cannot read an old dump after erasing, and takes no new key for the unit', async () => {
    const { knex, store } = await aStore();
    const ring = configuredKeyRing([newer]);
    const vault = new DatabaseVault(store, ring, clock, none);
    const dump = (await vault.keyToWrite(tx, sheet)).seal(
      q1,
      'Jonas vil gerne lære GIS',
    );
    const kept = (
      await vault.keyToWrite(tx, { ...sheet, documentId: 'kept' })
    ).seal(q1, 'bliver');
    await vault.erase(sheet);
    // Old content meets the newest key store, in this process and in a fresh one.
    for (const restored of [
      vault,
      new DatabaseVault(store, ring, clock, none),
    ]) {
      await expect(restored.keyToWrite(tx, sheet)).rejects.toThrow(ErasedError);
      expect(
        (await restored.keyToWrite(tx, { ...sheet, documentId: 'kept' })).open(
          q1,
          kept,
        ),
      ).toBe('bliver');
    }
    expect(await knex('mus_data_key').where({ document_id: 'talk' })).toEqual(
      [],
    );
    // Putting any other key back does not help either.
    const rows = await knex('mus_data_key');
    await knex('mus_tombstone').delete();
    await knex('mus_data_key').insert({ ...rows[0], document_id: 'talk' });
    await expect(
      new DatabaseVault(store, ring, clock, none).keyToWrite(tx, sheet),
    ).rejects.toThrow(EnvelopeError);
    expect(dump).not.toContain('Jonas');
  });

  it('lets an erasure by another replica hold within a minute', async () => {
    const { store } = await aStore();
    const ring = configuredKeyRing([newer]);
    let millis = 0;
    const vault = new DatabaseVault(store, ring, clock, {
      ...none,
      millis: () => millis,
    });
    await vault.keyToWrite(tx, sheet);
    await new DatabaseVault(store, ring, clock, none).erase(sheet);
    millis = 59_000;
    await vault.keyToWrite(tx, sheet);
    millis = 60_001;
    await expect(vault.keyToWrite(tx, sheet)).rejects.toThrow(ErasedError);
  });

  it('wraps keys anew with the first key of the ring, so that the old one can go', async () => {
    const { store } = await aStore();
    const before = new DatabaseVault(
      store,
      configuredKeyRing([old]),
      clock,
      none,
    );
    const units = [1, 2, 3, 4, 5].map(n => ({
      ...sheet,
      documentId: `talk-${n}`,
    }));
    const envelopes = await Promise.all(
      units.map(async unit =>
        (await before.keyToWrite(tx, unit)).seal(q1, unit.documentId),
      ),
    );
    expect(
      await new DatabaseVault(
        store,
        configuredKeyRing([newer, old]),
        clock,
        none,
      ).rotate(2),
    ).toBe(5);
    expect(await store.ringKeysInUse()).toEqual(['2026-1']);
    const after = new DatabaseVault(
      store,
      configuredKeyRing([newer]),
      clock,
      none,
    );
    for (const [at, unit] of units.entries()) {
      expect((await after.keyToWrite(tx, unit)).open(q1, envelopes[at])).toBe(
        unit.documentId,
      );
    }
  });

  it('refuses to start with a wrong key, a missing key, or the wrong key store', async () => {
    const { store } = await aStore();
    const ring = configuredKeyRing([newer]);
    await checkRing(ring, store, false, clock.now());
    await new DatabaseVault(store, ring, clock, none).keyToWrite(tx, sheet);
    await checkRing(ring, store, true, clock.now());
    const wrong = configuredKeyRing([{ id: newer.id, secret: secret() }]);
    await expect(checkRing(wrong, store, true, clock.now())).rejects.toThrow(
      /secret of key "2026-1" is not the one/,
    );
    const missing = configuredKeyRing([{ id: '2027-1', secret: secret() }]);
    await expect(checkRing(missing, store, true, clock.now())).rejects.toThrow(
      /needs the key\(s\) "2026-1"/,
    );
    const { store: empty } = await aStore();
    await expect(checkRing(ring, empty, true, clock.now())).rejects.toThrow(
      /key store is empty/,
    );
    await checkRing(ring, store, true, clock.now());
  });

  it('derives the key that leaves the server from the data key, without giving it away', async () => {
    const { store } = await aStore();
    const vault = new DatabaseVault(
      store,
      configuredKeyRing([newer]),
      clock,
      none,
    );
    const unit = { ...sheet, kind: 'draftKey', party: '' } as const;
    const key = await vault.secretFor(unit);
    expect(key).toHaveLength(32);
    expect(
      await new DatabaseVault(
        store,
        configuredKeyRing([newer]),
        clock,
        none,
      ).secretFor(unit),
    ).toEqual(key);
    const envelope = (await vault.keyToWrite(tx, unit)).seal(q1, 'x');
    expect(() =>
      openBytes(
        key,
        addressOf('skovlund', 'draftKey', 'talk', '', 'q1', 1),
        envelope,
      ),
    ).toThrow(EnvelopeError);
  });
});

if (databaseIds().includes('POSTGRES_15')) {
  it('keeps its keys in a PostgreSQL database of their own', async () => {
    const own = await databases.init('POSTGRES_15');
    const store = {
      client: 'pg',
      connection: own.client.config.connection,
    } as const;
    const opened = await openKeyStore(store);
    const vault = new DatabaseVault(
      new KeyStore(opened),
      configuredKeyRing([newer]),
      clock,
      none,
    );
    const envelope = (await vault.keyToWrite(tx, sheet)).seal(q1, 'tekst');
    expect((await vault.keyToWrite(tx, sheet)).open(q1, envelope)).toBe(
      'tekst',
    );
    await opened.destroy();
    const content = await databases.init('POSTGRES_15');
    await migrate(content, 'content');
    const shared = { ...store, connection: content.client.config.connection };
    await expect(openKeyStore(shared)).rejects.toThrow(/database of its own/);
  });
}

describe('configuration', () => {
  it('says what is wrong with a ring', () => {
    expect(() => configuredKeyRing([])).toThrow(/there is no key/);
    expect(() => configuredKeyRing([newer, newer])).toThrow(/there twice/);
    expect(() => configuredKeyRing([{ id: 'a', secret: 'kort' }])).toThrow(
      /32 random bytes in base64/,
    );
  });

  it('refuses a generated key in production', () => {
    expect(() => developmentKey('/nowhere/keys.sqlite', true)).toThrow(
      /refused in production/,
    );
  });

  it('refuses a key store that is the content database', async () => {
    const file = join(
      mkdtempSync(join(tmpdir(), 'samtale-keys-')),
      'keys.sqlite',
    );
    const first = await openKeyStore({
      client: 'better-sqlite3',
      connection: file,
    });
    await first.schema.createTable('mus_talk', t => t.string('id'));
    await first.destroy();
    await expect(
      openKeyStore({ client: 'better-sqlite3', connection: file }),
    ).rejects.toThrow(/database of its own/);
  });
});
