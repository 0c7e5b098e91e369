import { eachDatabase, TestDeps } from '../../__testUtils__';
import {
  aPlan,
  taskContent,
} from '../../actionPlans/__testUtils__/planHarness';
import { erasureUnit } from '../../actionPlans/planTexts';
import { columns } from '../../database/clearColumns';
import { configuredKeyRing } from '../KeyRing';
import { DatabaseVault } from '../DatabaseVault';
import { checkKeys } from './checkKeys';
import { KeyMissingError } from './KeyMissingError';
import { KeyStore, WrappedKey } from '../KeyStore';
import { hasSealedContent, sealedPlaces } from '../sealedContent';
import { ErasureUnit } from '../Vault';

it('knows every column that holds sealed text', () => {
  const sealed = Object.entries(columns).flatMap(([table, list]) =>
    Object.entries(list)
      .filter(([, reason]) => reason === 'envelope')
      .map(([column]) => `${table}.${column}`),
  );
  const places = Object.values(sealedPlaces).flat();
  expect(
    places.map(({ table, column }) => `${table}.${column}`).sort(),
  ).toEqual(sealed.sort());
  for (const { table, by, ofParty } of places)
    expect(Object.keys(columns[table as keyof typeof columns])).toEqual(
      expect.arrayContaining([
        'organisation_id',
        by,
        ...(ofParty ? ['party'] : []),
      ]),
    );
});

/** A key store in memory, without the keys that it lost. */
class LosingStore {
  readonly keys = new Map<string, WrappedKey>();

  find = async ({ documentId }: ErasureUnit) => this.keys.get(documentId);

  add = async ({ documentId }: ErasureUnit, key: WrappedKey) => {
    if (!this.keys.has(documentId)) this.keys.set(documentId, key);
  };
}

function aVault(
  deps: TestDeps,
  store = new LosingStore(),
  hasContent = hasSealedContent,
) {
  const missing: ErasureUnit[] = [];
  const vault = new DatabaseVault(
    store as unknown as KeyStore,
    configuredKeyRing(deps.settings.keys.ring),
    deps.clock,
    { hasContent, missing: unit => missing.push(unit) },
  );
  return { vault, store, missing };
}

eachDatabase((_name, makeDeps) => {
  /** A plan with a task, and a key store that is older than it. */
  async function given() {
    const plan = await aPlan(makeDeps);
    await plan.add(plan.mette, taskContent('KANARIE opgave'));
    const unit = erasureUnit({
      organisationId: 'skovlund',
      planId: plan.planId,
    });
    return { ...plan, unit, ...aVault(plan.deps) };
  }

  it('makes no key beside text that another key sealed, and tells of it once', async () => {
    const { deps, unit, vault, store, missing } = await given();
    const toWrite = () =>
      deps.database.transaction(tx => vault.keyToWrite(tx, unit));
    await expect(toWrite()).rejects.toThrow(KeyMissingError);
    await expect(vault.keyFor(unit)).rejects.toThrow(KeyMissingError);
    await expect(toWrite()).rejects.toThrow(KeyMissingError);
    expect(store.keys.size).toBe(0);
    expect(missing).toEqual([unit]);
  });

  it('makes a key where nothing is written yet, and never to read', async () => {
    const { deps, unit, vault, store } = await given();
    const fresh = { ...unit, documentId: deps.ids.next() };
    await expect(vault.keyFor(fresh)).rejects.toThrow(KeyMissingError);
    expect(store.keys.size).toBe(0);
    await deps.database.transaction(tx => vault.keyToWrite(tx, fresh));
    expect([...store.keys.keys()]).toEqual([fresh.documentId]);
  });

  it('takes the key that another replica made while it looked', async () => {
    const { deps, unit, vault, store } = await given();
    const other = aVault(deps, store, async () => false).vault;
    const { find } = store;
    await deps.database.transaction(async tx => {
      store.find = async asked => {
        store.find = find;
        await other.keyToWrite(tx, asked);
        return undefined;
      };
      const key = await vault.keyToWrite(tx, unit);
      const at = { field: 'x', version: 1 };
      const sealed = (await other.keyFor(unit)).seal(at, 'tekst');
      expect(key.open(at, sealed)).toBe('tekst');
    });
    expect(store.keys.size).toBe(1);
  });

  it('tells the operator at the start, and names the guide', async () => {
    const { deps, store, unit } = await given();
    const lines: string[] = [];
    const look = () =>
      checkKeys(deps.database, store as unknown as KeyStore, {
        error: line => lines.push(line),
      });
    await look();
    expect(lines).toEqual([
      expect.stringMatching(
        /of the 1 newest documents 1 have no key.*backup-and-erasure\.md/,
      ),
    ]);
    await store.add(unit, { ringKeyId: '', wrapped: '' });
    await look();
    expect(lines).toHaveLength(1);
  });
});
