/** @jest-environment node */
import 'fake-indexeddb/auto';
import { randomBytes } from 'node:crypto';
import type { Draft } from '../ports';
import { openDraftDatabase, type DraftDatabase } from './draftDatabase';
import { DraftStore } from './DraftStore';
import { importDraftKey } from './seal';

const canary = 'KANARIE jeg sover dårligt 😴';
const aDraft: Draft<{ text: string }> = {
  value: { text: canary },
  version: 3,
  sent: [{ text: 'før' }],
};

describe('drafts in the browser', () => {
  let database: DraftDatabase;
  let living: Set<string>;
  const keys = {
    jonas: randomBytes(32).toString('base64'),
    mette: randomBytes(32).toString('base64'),
  };

  function aStore(
    person: 'jonas' | 'mette',
    tab: string,
    documentId = 'talk-1',
    soon: (run: () => void) => void = run => run(),
  ) {
    return new DraftStore<{ text: string }>({
      scope: { personId: person, documentId },
      database: async () => database,
      key: () => importDraftKey(keys[person]),
      tabs: { mine: tab, living: async () => living },
      soon,
    });
  }
  /** Keeping is not awaited by the page: gives it time, on a busy machine too. */
  async function settled() {
    for (let turn = 0; turn < 60; turn += 1) {
      await new Promise(resolve => setTimeout(resolve, 5));
    }
  }

  beforeEach(async () => {
    living = new Set();
    database = await openDraftDatabase();
    await database.clear('drafts');
  });
  afterEach(() => database.close());

  it('gives a closed page’s text to the next page, once', async () => {
    aStore('jonas', 'tab-1').keep('q1', aDraft);
    await settled();
    expect(await aStore('jonas', 'tab-2').takeOver()).toEqual(
      new Map([['q1', aDraft]]),
    );
    expect((await database.getAll('drafts')).map(record => record.tab)).toEqual(
      ['tab-2'],
    );
  });

  it('writes the newest text when its turn comes, and later ones too', async () => {
    const waiting: Array<() => void> = [];
    const turn = () => waiting.splice(0).forEach(run => run());
    const store = aStore('jonas', 'tab-1', 'talk-1', run => waiting.push(run));
    store.keep('q1', aDraft);
    store.keep('q1', { ...aDraft, version: 4 });
    await settled();
    expect(await database.count('drafts')).toBe(0);
    turn();
    await settled();
    const found = async () =>
      (await aStore('jonas', 'tab-1').takeOver()).get('q1')?.version;
    expect(await found()).toBe(4);
    store.keep('q1', { ...aDraft, version: 5 });
    turn();
    await settled();
    expect(await found()).toBe(5);
  });

  it('leaves the text of a page that is still open to that page', async () => {
    aStore('jonas', 'tab-1').keep('q1', aDraft);
    await settled();
    living.add('tab-1');
    expect((await aStore('jonas', 'tab-2').takeOver()).size).toBe(0);
    expect(await database.count('drafts')).toBe(1);
  });

  it('gives nothing to another person at the same computer, nor to another document', async () => {
    aStore('jonas', 'tab-1').keep('q1', aDraft);
    await settled();
    expect((await aStore('mette', 'tab-2').takeOver()).size).toBe(0);
    expect((await aStore('jonas', 'tab-2', 'talk-2').takeOver()).size).toBe(0);
    const [record] = await database.getAll('drafts');
    await database.put('drafts', {
      ...record!,
      id: 'x',
      scope: 'mette:talk-1',
      field: 'q1',
    });
    expect((await aStore('mette', 'tab-2').takeOver()).size).toBe(0);
  });

  it('keeps nothing readable', async () => {
    aStore('jonas', 'tab-1').keep('q1', aDraft);
    await settled();
    const [record] = await database.getAll('drafts');
    const bytes = Buffer.concat([
      Buffer.from(record!.sealed.data),
      Buffer.from(JSON.stringify({ ...record, sealed: null })),
    ]);
    expect(record!.sealed.data.byteLength).toBeGreaterThan(canary.length);
    expect(bytes.includes('KANARIE')).toBe(false);
    expect(bytes.includes('sover')).toBe(false);
  });

  it('ends with the newest text, and with nothing once it is acknowledged', async () => {
    const store = aStore('jonas', 'tab-1');
    for (let turn = 0; turn < 20; turn += 1)
      store.keep('q1', { ...aDraft, version: turn });
    await settled();
    expect((await aStore('jonas', 'tab-2').takeOver()).get('q1')?.version).toBe(
      19,
    );
    store.keep('q2', aDraft);
    store.keep('q2', null);
    await settled();
    expect(
      (await database.getAll('drafts')).map(record => record.field),
    ).toEqual(['q1']);
  });
});
