import { expect, type Page } from '@playwright/test';
import type { Cast } from './cast';
import { write } from './preparation';
import { leaderText } from './words';

/** The leader answers once for each employee, from one to the next without a list (T13). */
export async function prepareForAll(page: Page, cast: Cast): Promise<void> {
  await page
    .getByRole('link', { name: /^Forbered samtalen med/ })
    .first()
    .click();
  for (let person = 1; person <= cast.team; person += 1) {
    await expect(
      page.getByRole('heading', { level: 1, name: /^Forbered MUS med/ }),
    ).toBeVisible();
    await write(page, leaderText);
    if (person === cast.team) break;
    const before = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('link', { name: /^Næste: / }).click();
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(
      before!,
    );
  }
}

/** Finds the employee's talk in the overview: one click to the thing itself. */
export async function openTalk(page: Page, cast: Cast): Promise<string> {
  await page.goto('/mus/overview');
  await page.getByRole('link', { name: cast.employee.name }).first().click();
  await expect(
    page.getByRole('heading', {
      level: 1,
      name: `MUS med ${cast.employee.name}`,
    }),
  ).toBeVisible();
  return new URL(page.url()).pathname;
}
