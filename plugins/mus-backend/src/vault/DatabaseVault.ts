import { createSecretKey, hkdfSync, KeyObject, randomBytes } from 'node:crypto';
import { Clock } from '../clock/Clock';
import { monotonicMillis } from '../clock/systemTime';
import { Tx } from '../database/Database';
import { addressesWithin, openBytes, sealBytes } from './envelope';
import { KeyMissingError } from './missing/KeyMissingError';
import { KeyRing } from './KeyRing';
import { KeyStore, WrappedKey } from './KeyStore';
import { ErasedError, ErasureUnit, OpenKey, Vault } from './Vault';

/** An erasure must hold in every replica within a minute. */
const OPENED_FOR_MS = 60_000;
const OPENED_AT_MOST = 5_000;

function unitAddress(unit: ErasureUnit): string[] {
  return [unit.organisationId, unit.kind, unit.documentId, unit.party];
}

function openKey(unit: ErasureUnit, key: KeyObject): OpenKey {
  const at = addressesWithin(...unitAddress(unit));
  return {
    seal: ({ field, version }, text) =>
      sealBytes(key, at(field, version), Buffer.from(text, 'utf8')),
    open: ({ field, version }, envelope) =>
      openBytes(key, at(field, version), envelope).toString('utf8'),
  };
}

interface Opened {
  /** Quicker than bytes at every envelope: node checks it once. */
  readonly key: KeyObject;
  readonly until: number;
}

/** Makes the key of a unit that has none, or throws. */
type WhenMissing = () => Promise<WrappedKey>;

/** What the vault has to know of the world beside keys. */
export interface VaultDeps {
  /** Whether there is sealed text of a unit. */
  readonly hasContent: (tx: Tx, unit: ErasureUnit) => Promise<boolean>;
  /** Told of each unit once: its text is there, and its key is not. */
  readonly missing: (unit: ErasureUnit) => void;
  readonly millis?: () => number;
}

/** Data keys from the key store, wrapped by the ring, kept open for a minute at most. */
export class DatabaseVault implements Vault {
  private readonly opened = new Map<string, Opened>();
  private readonly told = new Set<string>();
  private readonly millis: () => number;

  constructor(
    private readonly store: KeyStore,
    private readonly ring: KeyRing,
    private readonly clock: Clock,
    private readonly deps: VaultDeps,
  ) {
    this.millis = deps.millis ?? monotonicMillis;
  }

  async keyFor(unit: ErasureUnit): Promise<OpenKey> {
    const key = await this.dataKey(unit, async () => this.refuse(unit));
    return openKey(unit, key);
  }

  async keyToWrite(
    tx: Tx,
    unit: ErasureUnit,
    nothingYet = false,
  ): Promise<OpenKey> {
    const key = await this.dataKey(unit, async () => {
      if (nothingYet || !(await this.deps.hasContent(tx, unit)))
        return this.make(unit);
      // Another replica may have made it and written since we looked.
      return (await this.find(unit)) ?? this.refuse(unit);
    });
    return openKey(unit, key);
  }

  async secretFor(unit: ErasureUnit): Promise<Buffer> {
    const key = await this.dataKey(unit, () => this.make(unit));
    return Buffer.from(
      hkdfSync('sha256', key, '', 'samtale derived secret', 32),
    );
  }

  async erase(unit: ErasureUnit): Promise<void> {
    await this.store.erase(unit, this.clock.now());
    this.opened.delete(unitAddress(unit).join('|'));
  }

  /** Wraps every data key with the ring's first key; content is not touched. Returns how many. */
  async rotate(batch = 200): Promise<number> {
    let done = 0;
    for (;;) {
      const rows = await this.store.wrappedByOthers(this.ring.ids[0], batch);
      for (const row of rows) {
        const key = this.unwrap(row.unit, row);
        await this.store.rewrap(row.unit, row, this.wrap(row.unit, key));
      }
      done += rows.length;
      if (rows.length < batch) return done;
    }
  }

  private async dataKey(
    unit: ErasureUnit,
    whenMissing: WhenMissing,
  ): Promise<KeyObject> {
    const id = unitAddress(unit).join('|');
    const known = this.opened.get(id);
    if (known && known.until > this.millis()) return known.key;
    const stored = (await this.find(unit)) ?? (await whenMissing());
    const key = createSecretKey(this.unwrap(unit, stored));
    if (this.opened.size >= OPENED_AT_MOST) this.opened.clear();
    this.opened.set(id, { key, until: this.millis() + OPENED_FOR_MS });
    return key;
  }

  private async find(unit: ErasureUnit): Promise<WrappedKey | undefined> {
    const stored = await this.store.find(unit);
    if (stored === 'erased') throw new ErasedError();
    return stored;
  }

  private async make(unit: ErasureUnit): Promise<WrappedKey> {
    const fresh = this.wrap(unit, randomBytes(32));
    await this.store.add(unit, fresh, this.clock.now());
    // Another replica may have been first: the stored one counts.
    const stored = await this.find(unit);
    if (!stored) throw new ErasedError();
    return stored;
  }

  private refuse(unit: ErasureUnit): never {
    const id = unitAddress(unit).join('|');
    if (!this.told.has(id)) this.deps.missing(unit);
    this.told.add(id);
    throw new KeyMissingError(unit);
  }

  private wrap(unit: ErasureUnit, key: Buffer): WrappedKey {
    const ringKeyId = this.ring.ids[0];
    return {
      ringKeyId,
      wrapped: this.ring.seal(ringKeyId, unitAddress(unit), key),
    };
  }

  private unwrap(unit: ErasureUnit, stored: WrappedKey): Buffer {
    return this.ring.open(stored.ringKeyId, unitAddress(unit), stored.wrapped);
  }
}
