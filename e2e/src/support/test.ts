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

/** Goes through the real sign-in: the button, the window, the person. */
export async function signInOn(page: Page, name: string): Promise<void> {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Log ind' }).click();
  const popup = await opened;
  const closed = popup.waitForEvent('close');
  const person = popup.locator(`button[name=person][value="${name}"]`);
  await person.first().click();
  await closed;
  await expect(page.getByRole('banner')).toBeVisible();
}

/** A test whose people each have a browser, and that hears every complaint. */
export const test = base.extend<{ signIn: SignIn }>({
  signIn: async (
    { browser, contextOptions, viewport, hasTouch },
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
      await page.goto(path);
      await signInOn(page, name);
      return page;
    });
    for (const context of contexts) await context.close();
    expect(heard.flat(), 'errors on the console').toEqual([]);
  },
});

export { expect };
