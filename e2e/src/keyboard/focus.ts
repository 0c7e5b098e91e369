import { expect, type Page } from '@playwright/test';

/** What is wrong with where the focus is: nowhere, without a box, or out of view. */
const troubleOf = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!at || at === document.body) return 'the focus is nowhere';
    const box = at.getBoundingClientRect();
    if (box.width < 1 || box.height < 1) return 'it has no box';
    if (!at.checkVisibility({ visibilityProperty: true }))
      return 'it is hidden';
    const inView =
      box.bottom > 0 &&
      box.right > 0 &&
      box.top < window.innerHeight &&
      box.left < window.innerWidth;
    return inView ? '' : 'it is out of view';
  });

/** Has the focus left the page, as it does after the last tab stop? */
const isOutside = (page: Page) =>
  page.evaluate(() => document.activeElement === document.body);

/** What has the focus, as a screen reader would name it: `button "Gem datoen"`. */
async function named(page: Page): Promise<string> {
  const [first] = (await page.locator('*:focus').ariaSnapshot()).split('\n');
  return first.replace(/^- '?/, '');
}

/** Waits until the focus is on something that is seen; answers its name. */
export async function seenFocus(page: Page): Promise<string> {
  await expect.poll(() => troubleOf(page)).toBe('');
  return named(page);
}

/** Waits until what has the focus is called so, and is seen. */
export async function expectFocus(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => seenFocus(page)).toMatch(name);
}

const most = 150;

/** Goes on by the tab key alone until the name fits; each stop must be seen. */
export async function reach(
  page: Page,
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  const passed: string[] = [];
  let at = await seenFocus(page);
  while (!name.test(at)) {
    passed.push(at);
    if (passed.length > most)
      throw new Error(`No stop fits ${name}; passed:\n${passed.join('\n')}`);
    await page.keyboard.press(key);
    at = await seenFocus(page);
  }
}

/** Tabs on until the focus leaves the page at its end; answers the stops in their order. */
async function tabOut(page: Page): Promise<string[]> {
  const stops: string[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    if (await isOutside(page)) return stops;
    stops.push(await seenFocus(page));
    if (stops.length > most)
      throw new Error(`The focus does not get out:\n${stops.join('\n')}`);
  }
}

/** Tabs out of the page, once round all of it, and in again at its top; answers every stop. */
export async function roundThePage(page: Page): Promise<string[]> {
  await tabOut(page);
  const stops = await tabOut(page);
  await page.keyboard.press('Tab');
  expect(await seenFocus(page)).toBe(stops[0]);
  return stops;
}
