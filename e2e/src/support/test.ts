import { expect, test as base, type Page } from '@playwright/test';
import { listen } from './quiet';

/** The featured people, by the names that the demo sign-in uses. */
export type PersonName =
  | 'mette-holm'
  | 'jonas-kjaer'
  | 'hanne-overgaard'
  | 'lars-thorup-nygaard'
  | 'pernille-winther'
  | 'marianne-krogh'
  | 'gitte-aagesen'
  | 'nikolaj-storm';

/** Opens the portal as somebody, in a browser context of their own. */
export type SignIn = (name: string, path?: string) => Promise<Page>;

/** Picks the person in the window that `open` opens, and waits until it has closed. */
export async function chooseInPopup(
  page: Page,
  name: string,
  open: () => Promise<void>,
): Promise<void> {
  const opened = page.waitForEvent('popup');
  await open();
  const popup = await opened;
  const closed = popup.waitForEvent('close');
  const person = popup.locator(`button[name=person][value="${name}"]`);
  await person.first().click();
  await closed;
}

/** Goes through the real sign-in: the button, the window, the person. */
export async function signInOn(page: Page, name: string): Promise<void> {
  await chooseInPopup(page, name, () =>
    page.getByRole('button', { name: 'Log ind' }).click(),
  );
  await expect(page.getByRole('banner')).toBeVisible();
}

type Watcher = (page: Page) => void;

/** A test whose people each have a browser, and that hears every complaint. */
export const test = base.extend<{
  signIn: SignIn;
  /** Names complaints that the test itself provokes. */
  expectNoise: (noise: RegExp) => void;
  provoked: RegExp[];
  /** Is told of every page before anything is opened on it. */
  watchPages: (watcher: Watcher) => void;
  watchers: Watcher[];
}>({
  watchers: async ({}, use) => use([]),
  watchPages: async ({ watchers }, use) =>
    use(watcher => {
      watchers.push(watcher);
    }),
  provoked: async ({}, use) => use([]),
  expectNoise: async ({ provoked }, use) =>
    use(noise => {
      provoked.push(noise);
    }),
  signIn: async (
    { browser, contextOptions, viewport, hasTouch, provoked, watchers },
    use,
    info,
  ) => {
    const { baseURL, locale, timezoneId } = info.project.use;
    const heard: string[][] = [];
    const contexts: { close(): Promise<void> }[] = [];
    await use(async (name, path = '/') => {
      const context = await browser.newContext({
        ...contextOptions,
        baseURL,
        locale,
        timezoneId,
        viewport,
        hasTouch,
      });
      contexts.push(context);
      const page = await context.newPage();
      heard.push(listen(page, name));
      for (const watch of watchers) watch(page);
      await page.goto(path);
      await signInOn(page, name);
      return page;
    });
    for (const context of contexts) await context.close();
    const unasked = heard
      .flat()
      .filter(one => !provoked.some(noise => noise.test(one)));
    expect(unasked, 'errors on the console').toEqual([]);
  },
});

export { expect };
