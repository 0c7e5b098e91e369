import { expect, type Page } from '@playwright/test';

const firstRow = (page: Page) =>
  page.getByRole('textbox', { name: /Fagligheden i dit arbejde/ });

/** Writes in a row and waits until it is saved. */
export async function writeIn(
  page: Page,
  row: RegExp,
  text: string,
): Promise<void> {
  await page.getByRole('textbox', { name: row }).fill(text);
  await expect(page.getByText(/^Gemt kl\. /).first()).toBeVisible();
}

/** Writes in the first row of the form. */
export const write = (page: Page, text: string) =>
  writeIn(page, /Fagligheden i dit arbejde/, text);

/** However long a text is, all of it is seen; then it is this text again. */
export async function growsWithIt(page: Page, text: string): Promise<void> {
  const field = firstRow(page);
  const hidden = () =>
    field.evaluate(each => each.scrollHeight - each.clientHeight);
  const height = async () => (await field.boundingBox())?.height ?? 0;
  const before = await height();
  await field.fill(`${text}${'\nEn linje mere'.repeat(12)}`);
  await expect.poll(height).toBeGreaterThan(2 * before);
  expect(await hidden()).toBeLessThanOrEqual(1);
  await write(page, text);
  await expect.poll(height).toBeLessThan(2 * before);
}

/** Types more at the end of the first row. */
export async function writeMore(page: Page, text: string): Promise<void> {
  await firstRow(page).press('ControlOrMeta+End');
  await firstRow(page).pressSequentially(text);
}

/** The text is there in another browser. */
export async function goOn(page: Page, text: string): Promise<void> {
  await expect(firstRow(page)).toHaveValue(text);
  await page
    .getByRole('button', { name: 'Det vigtigste for mig' })
    .first()
    .click();
  await expect(
    page.getByRole('button', { name: 'Det vigtigste for mig', pressed: true }),
  ).toBeVisible();
}

const next = (page: Page) => page.getByRole('link', { name: /^Næste tema: / });
const review = (page: Page) =>
  page.getByRole('link', { name: 'Gennemse og markér som klar' });

/** Walks through the themes, looks it through and marks it as ready. */
export async function handIn(page: Page): Promise<void> {
  await expect(next(page).or(review(page))).toBeVisible();
  while (await next(page).isVisible()) {
    const theme = await next(page).textContent();
    await next(page).click();
    await expect(
      page.getByRole('link', { name: theme!, exact: true }),
    ).toHaveCount(0);
    await expect(next(page).or(review(page))).toBeVisible();
  }
  await review(page).click();
  await expect(
    page.getByRole('heading', { name: 'Gennemse din forberedelse' }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Markér som klar' }).click();
  await expect(page.getByText('Du er klar', { exact: true })).toBeVisible();
}
