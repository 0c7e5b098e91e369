import { expect, type Page } from '@playwright/test';

const need = 'Opfølgning forfalden';
const table = (page: Page) =>
  page.getByRole('table', { name: 'Dine medarbejdere, og hvor langt de er' });
const namesOn = (page: Page) =>
  table(page).getByRole('rowheader').getByRole('link').allTextContents();

/** One need at a time: as many as the button says, each with that need. */
async function filter(page: Page, name: string): Promise<void> {
  const button = page
    .getByRole('group', { name: 'Vis' })
    .getByRole('button', { name: new RegExp(`^${need} \\(\\d+\\)$`) });
  const count = Number(/\d+/.exec((await button.textContent())!)![0]);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(table(page).getByRole('rowheader')).toHaveCount(count);
  await expect(table(page).getByRole('link', { name: need })).toHaveCount(
    count,
  );
  expect(await namesOn(page)).toContain(name);
  await page.getByRole('button', { name: /^Alle \(\d+\)$/ }).click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
}

/** By the heading of the table, or of the cards on a phone by their list. */
async function orderByName(page: Page, upwards: boolean): Promise<void> {
  const list = page.getByRole('combobox', { name: 'Rækkefølge' });
  const label = upwards ? 'Medarbejder' : 'Medarbejder, omvendt';
  if (await list.isVisible()) await list.selectOption({ label });
  else
    await page
      .getByRole('button', { name: 'Sortér efter Medarbejder' })
      .click();
}

/** By name, upwards and downwards. */
async function sort(page: Page): Promise<void> {
  const danish = new Intl.Collator('da').compare;
  const upwards = (await namesOn(page)).sort(danish);
  for (const up of [true, false]) {
    await orderByName(page, up);
    const expected = up ? upwards : upwards.toReversed();
    await expect.poll(() => namesOn(page)).toEqual(expected);
  }
}

/** What the leader does with the overview: filter, sort, find, and one click to the thing itself (T25). */
export async function usesOverview(
  page: Page,
  name: string,
  plan: string,
): Promise<void> {
  await page.goto('/mus/overview');
  await expect(page.getByText(need).first()).toBeVisible();
  await filter(page, name);
  await sort(page);
  await page.getByLabel('Find en medarbejder').fill(name);
  await expect(table(page).getByRole('rowheader')).toHaveCount(1);
  await expect(table(page).getByRole('rowheader')).toContainText(name);
  await table(page).getByRole('link', { name: need }).click();
  await expect(page).toHaveURL(new RegExp(`${plan}$`));
  await expect(
    page.getByRole('button', { name: 'Registrér opfølgningen' }).first(),
  ).toBeVisible();
}
