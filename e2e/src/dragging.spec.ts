import type { Locator, Page } from '@playwright/test';
import { aForm } from './builder/aForm';
import { dragByFinger, dragByMouse } from './builder/drag';
import { isTold } from './builder/keys';
import { settled } from './support/settled';
import { expect, test } from './support/test';

const handleOf = (page: Page, text: string) =>
  page.getByRole('button', { name: `Træk: ${text}`, exact: true });

const themeOf = (page: Page, name: string) =>
  page.getByRole('region', { name, exact: true });

const questions = (where: Page | Locator) =>
  where.getByRole('textbox', { name: /Spørgsmål$/ });

const textsIn = (where: Page | Locator) =>
  questions(where).evaluateAll(all =>
    all.map(one => (one as HTMLTextAreaElement).value),
  );

/** High in the window, but not where dragging scrolls the page. */
const bringUp = (part: Locator) =>
  part.evaluate(one => {
    one.scrollIntoView({ block: 'start' });
    scrollBy(0, -220);
  });

test('[T06] a question is dragged within its theme, to another one and into an empty one', async ({
  signIn,
}, info) => {
  const page = await signIn('marianne-krogh');
  const drag = info.project.name === '390' ? dragByFinger : dragByMouse;
  await page.goto(await aForm(page, `Trukket ved ${info.project.name}`));
  await settled(page);
  const theme = themeOf(page, 'Faglighed i opgaveløsningen');
  const before = await textsIn(theme);
  const [first, second] = before;

  await test.step('within its theme, by pointer', async () => {
    const handle = handleOf(page, first);
    await bringUp(handle);
    const { letGo } = await drag(page, handle, handleOf(page, second));
    await isTold(page, /nummer 2 under Faglighed/);
    await letGo();
    await expect
      .poll(() => textsIn(theme))
      .toEqual([second, first, ...before.slice(2)]);
    // A finger never gave it the focus.
    if (drag === dragByMouse) await expect(handle).toBeFocused();
  });
  await test.step('escape leaves it where it is', async () => {
    const handle = handleOf(page, first);
    const { letGo } = await drag(page, handle, handleOf(page, second));
    await isTold(page, /nummer 1 under Faglighed/);
    await page.keyboard.press('Escape');
    await isTold(page, /blev, hvor det var/);
    await letGo();
    expect((await textsIn(theme))[1]).toBe(first);
  });
  await test.step('to another theme, where there is room to see both', async () => {
    if (drag === dragByFinger) return;
    const [text] = (await textsIn(theme)).slice(-1);
    const next = page.getByRole('region').filter({ has: questions(page) });
    const [there] = await textsIn(next.nth(1));
    const handle = handleOf(page, text);
    await bringUp(handle);
    const { letGo } = await drag(page, handle, handleOf(page, there));
    await isTold(page, /nummer \d+ under (?!Faglighed)/);
    await letGo();
    await expect.poll(() => textsIn(theme)).not.toContain(text);
    expect(await textsIn(next.nth(1))).toContain(text);
    await expect(handle).toBeFocused();
  });
  await test.step('into an empty theme, by the keys; the focus goes with it', async () => {
    await page.getByRole('button', { name: 'Tilføj et tema' }).click();
    const added = themeOf(page, 'Nyt tema');
    const text = await questions(page).last().inputValue();
    await handleOf(page, text).focus();
    await page.keyboard.press('Space');
    await isTold(page, /er løftet/);
    await expect(async () => {
      await page.keyboard.press('ArrowDown');
      await expect(
        page.locator('[aria-live]', { hasText: /: Nyt tema/ }),
      ).toBeAttached({ timeout: 1_000 });
    }).toPass();
    await page.keyboard.press('Space');
    await expect.poll(() => textsIn(added)).toEqual([text]);
    await expect(handleOf(page, text)).toBeFocused();
  });
  await test.step('all of it is saved', async () => {
    const built = await textsIn(page);
    await expect(page.getByText('Kladde gemt')).toBeVisible();
    await page.reload();
    await settled(page);
    expect(await textsIn(page)).toEqual(built);
  });
});
