import { expect, type Page } from '@playwright/test';

/** The pages of the two are not there for anybody else (T19). */
export async function findsNothing(
  page: Page,
  paths: readonly string[],
  texts: readonly string[],
) {
  for (const path of paths) {
    await page.goto(path);
    await expect(
      page.getByRole('heading', { level: 1, name: /Vi kan ikke finde siden/ }),
    ).toBeVisible();
    for (const text of texts) await expect(page.getByText(text)).toHaveCount(0);
  }
}
