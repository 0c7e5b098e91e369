import { expect, type Page } from '@playwright/test';

/** Does the page still show the shape of what is to come? */
const isLoading = (page: Page) =>
  page.evaluate(() => {
    const shapes = '[class*=MuiSkeleton-root], .sk-loading';
    const heading = document.querySelector('h1')?.textContent ?? '';
    return (
      document.querySelector(shapes) !== null || /^(Henter|$)/.test(heading)
    );
  });

/** Waits until the page shows what it came to show, and goes on showing it. */
export async function settled(page: Page): Promise<void> {
  const signIn = page.getByRole('button', { name: 'Log ind' });
  await expect(page.getByRole('banner').or(signIn)).toBeVisible();
  await expect(async () => {
    for (const pause of [0, 400]) {
      await page.waitForTimeout(pause);
      expect(await isLoading(page)).toBe(false);
    }
  }).toPass({ timeout: 30_000, intervals: [100] });
}
