import { expect, type Page } from '@playwright/test';

/** What has the focus, as a screen reader would name it. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const at = document.activeElement;
    if (!(at instanceof HTMLElement)) return '';
    const label = document.querySelector(`label[for="${CSS.escape(at.id)}"]`);
    return (
      at.getAttribute('aria-label') ??
      label?.textContent ??
      at.textContent ??
      ''
    ).trim();
  });

/** Goes on by the tab key alone until the name fits. */
export async function tabTo(
  page: Page,
  name: RegExp,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
): Promise<void> {
  for (let steps = 0; steps < 400; steps += 1) {
    if (name.test(await focused(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`No tab stop is called ${name}`);
}

/** Waits until a screen reader has been told. */
export async function isTold(page: Page, words: RegExp): Promise<void> {
  await expect(
    page
      .locator('[aria-live], [role=status]')
      .filter({ hasText: words })
      .first(),
  ).toBeAttached();
}

/** The questions of the first theme, in their order. */
export const questionsOf = (page: Page) =>
  page
    .getByRole('region', { name: 'Faglighed i opgaveløsningen' })
    .getByRole('textbox', { name: /Spørgsmål$/ });
