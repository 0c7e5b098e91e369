import type { Page } from '@playwright/test';

/** Everything that the browser keeps of the portal, as readable as it gets. */
export async function browserStores(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  const kept = await page.evaluate(async () => {
    const found: string[] = [];
    const reply = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const read = (value: unknown): void => {
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) {
        for (const encoding of ['utf-8', 'utf-16le'])
          found.push(new TextDecoder(encoding).decode(value));
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, part] of Object.entries(value)) {
          found.push(key);
          read(part);
        }
      } else found.push(String(value));
    };
    for (const store of [localStorage, sessionStorage]) read({ ...store });
    read(window.name);
    read(window.history.state);
    for (const { name } of await indexedDB.databases()) {
      const database = await reply(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const all = database.transaction(store).objectStore(store).getAll();
        read({ [`${name}/${store}`]: await reply(all) });
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        read(request.url);
        read(await (await cache.match(request))?.text());
      }
    }
    return found;
  });
  return [JSON.stringify(cookies), ...kept].join('\n');
}

/** Keeps the word in every store, to be sure that it would be found there. */
export async function plant(page: Page, word: string): Promise<void> {
  await page.evaluate(async secret => {
    localStorage.setItem('planted', `${secret} local`);
    sessionStorage.setItem('planted', `${secret} session`);
    document.cookie = `planted=${secret}-cookie`;
    const opening = indexedDB.open('planted', 1);
    await new Promise((resolve, reject) => {
      opening.onupgradeneeded = () => {
        const store = opening.result.createObjectStore('words');
        store.put({ text: `${secret} record` }, 1);
        store.put(new TextEncoder().encode(`${secret} bytes`), 2);
      };
      opening.onsuccess = resolve;
      opening.onerror = reject;
    });
    opening.result.close();
  }, word);
}

/** Takes away what {@link plant} kept. */
export async function unplant(page: Page): Promise<void> {
  await page.context().clearCookies({ name: 'planted' });
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        localStorage.removeItem('planted');
        sessionStorage.removeItem('planted');
        const removing = indexedDB.deleteDatabase('planted');
        removing.onsuccess = resolve;
        removing.onerror = reject;
      }),
  );
}
