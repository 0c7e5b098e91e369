import { expect, type Page } from '@playwright/test';
import { paperFrom } from '../support/pdf';
import type { Concept } from './concepts';

/** What the unit asks itself. */
export const ownQuestion = 'Hvad skal vi blive ved med?';

async function putTogether(page: Page, concept: Concept): Promise<void> {
  await page
    .getByRole('link', { name: /^Se alle skabeloner, kombinér dem/ })
    .click();
  await page
    .getByRole('link', { name: `Se skabelonen ${concept.template}` })
    .click();
  const box = (name: string) => page.getByRole('checkbox', { name });
  if (concept.module) await box(concept.module).check();
  if (concept.without) await box(concept.without).uncheck();
  await page.getByRole('button', { name: 'Brug skabelonen' }).click();
}

/** From the page of the round to the unit's own form. */
export async function begin(page: Page, concept: Concept): Promise<void> {
  if (concept.from === 'gallery') await putTogether(page, concept);
  else
    await page
      .getByRole('button', { name: `Begynd med dette: ${concept.template}` })
      .click();
  await expect(page.getByText('Kladde gemt')).toBeVisible();
}

/** One question in, one out, and the draft is saved. */
export async function change(page: Page, concept: Concept): Promise<void> {
  await page
    .getByRole('region', { name: concept.themes[0], exact: true })
    .getByRole('button', { name: 'Tilføj dit eget spørgsmål' })
    .click();
  await page.getByLabel(/^Dit spørgsmål til/).fill(ownQuestion);
  await page.getByRole('button', { name: 'Tilføj spørgsmålet' }).click();
  await page
    .getByRole('button', { name: `Tag ud: ${concept.drop}`, exact: true })
    .click();
  // What a module brought is had again from the bank.
  if (!concept.module)
    await expect(
      page.getByText('Ét af skabelonens spørgsmål er taget ud'),
    ).toBeVisible();
  await expect(page.getByText('Kladde gemt')).toBeVisible();
}

/** The preview as one of the two meets it. */
export async function seesAs(
  page: Page,
  side: 'medarbejder' | 'leder',
  { themes, onlyLeader, asked, drop }: Concept,
): Promise<void> {
  await page.getByRole('tab', { name: `Som ${side}` }).click();
  const headings = page.getByRole('heading', { level: 3 });
  // The organisation's values stand within a theme that asks for them.
  await expect(headings.filter({ hasNotText: 'Vores værdier' })).toHaveText([
    ...themes,
  ]);
  const preview = page.getByRole('tabpanel');
  const text = (words: string) => preview.getByText(words);
  await expect(text(ownQuestion)).toBeVisible();
  await expect(text(asked).first()).toBeVisible();
  await expect(text(drop)).toHaveCount(0);
  if (onlyLeader)
    await expect(text(onlyLeader)).toHaveCount(side === 'leder' ? 1 : 0);
}

/** The blank form to write on, and the placemat of all themes to lay out. */
export async function print(page: Page, concept: Concept): Promise<void> {
  const a4 = await paperFrom(page, 'Udskriv skema (A4)');
  const a3 = await paperFrom(page, 'Udskriv dækkeserviet (A3)');
  expect(a4.fileName).toMatch(/ A4\.pdf$/);
  expect(a3.fileName).toMatch(/ A3\.pdf$/);
  for (const size of a4.sizes) expect(size).toEqual([210, 297]);
  expect(a3.sizes).toEqual([[420, 297]]);
  for (const { text } of [a4, a3]) {
    for (const words of [...concept.themes, ownQuestion, concept.asked])
      expect(text).toContain(words);
    expect(text).not.toContain(concept.drop);
  }
}

/** The check page: the next click would send it. */
export async function canBeSent(page: Page, { size }: Concept): Promise<void> {
  await page.getByRole('link', { name: 'Tjek og send' }).click();
  await page.getByRole('button', { name: 'Gå videre og tjek' }).click();
  await expect(page.getByText(new RegExp(`– ${size}$`))).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Send til én medarbejder' }),
  ).toBeEnabled();
}
