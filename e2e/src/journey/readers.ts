import { expect, type Page } from '@playwright/test';

/** The page says who can read it: the two, and nobody else. */
export async function tellsReaders(page: Page, other: string): Promise<void> {
  const main = page.getByRole('main');
  await expect(
    main.getByText(`I portalen kan kun du og ${other} læse dette.`),
  ).toBeVisible();
}
