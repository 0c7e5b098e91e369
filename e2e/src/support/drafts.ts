import { expect, type Page } from '@playwright/test';

/** Documents of which the browser keeps a draft; the texts are sealed. */
const scopes = (page: Page): Promise<string[]> =>
  page.evaluate(
    () =>
      new Promise((found, failed) => {
        const opening = window.indexedDB.open('samtale-drafts');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const database = opening.result;
          const all = database
            .transaction('drafts')
            .objectStore('drafts')
            .getAll();
          all.onerror = () => failed(all.error);
          all.onsuccess = () => {
            database.close();
            found(all.result.map(({ scope }: { scope: string }) => scope));
          };
        };
      }),
  );

/** Waits until the browser keeps a draft of a document whose name holds these words. */
export const hasDraftOf = (page: Page, name: string) =>
  expect
    .poll(async () => (await scopes(page)).some(one => one.includes(name)))
    .toBe(true);
