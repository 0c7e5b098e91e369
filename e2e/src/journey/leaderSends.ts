import { expect, type Page } from '@playwright/test';
import type { Cast } from './cast';

/** Core task and goals, written once (T03). */
export async function startRound(page: Page, cast: Cast): Promise<void> {
  await page.goto('/mus');
  await page
    .getByRole('link', { name: `Start en runde for ${cast.unit}` })
    .click();
  await page
    .getByLabel('Enhedens kerneopgave')
    .fill('Borgeren får svar første gang – også den, der er vred.');
  await page
    .getByRole('textbox', { name: 'Mål 1' })
    .fill('Alle kan hjælpe med det digitale');
  await page.getByRole('button', { name: 'Start runden' }).click();
  await expect(
    page.getByRole('heading', { name: 'Vælg et skema at begynde med' }),
  ).toBeVisible();
}

/** The unit's own form: two questions out, one of the leader's own in (T05, T06). */
export async function buildForm(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: 'Begynd med dette: MUS-forberedelsesskema' })
    .click();
  await expect(page.getByText('Kladde gemt')).toBeVisible();
  for (let dropped = 0; dropped < 2; dropped += 1) {
    const questions = page.getByRole('region', { name: /Vores kultur/ });
    await questions
      .getByRole('button', { name: /^Tag ud: (Når|Hv)/ })
      .first()
      .click();
  }
  await page
    .getByRole('button', { name: 'Tilføj dit eget spørgsmål' })
    .first()
    .click();
  await page
    .getByLabel(/Dit spørgsmål til/)
    .fill('Hvad skal vi holde op med at gøre?');
  await page.getByRole('button', { name: 'Tilføj spørgsmålet' }).click();
  await expect(page.getByText('Kladde gemt')).toBeVisible();
}

/** The form as each side will see it. */
export async function preview(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Som medarbejder' }).click();
  await expect(
    page.getByRole('textbox', { name: 'Hvad skal vi holde op med at gøre?' }),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Som leder' }).click();
  await expect(
    page.getByRole('textbox', {
      name: 'Feedback og forventninger til fagligheden',
    }),
  ).toBeVisible();
  await page.getByRole('tab', { name: 'Redigér' }).click();
}

/** Check, then send to the whole unit (T11). */
export async function send(page: Page, cast: Cast): Promise<void> {
  await page.getByRole('link', { name: 'Tjek og send' }).click();
  await page.getByRole('button', { name: 'Vælg alle' }).click();
  await page.getByRole('button', { name: 'Gå videre og tjek' }).click();
  await page
    .getByRole('button', { name: `Send til ${cast.team} medarbejdere` })
    .click();
  await expect(
    page.getByRole('heading', { name: `Sendt til ${cast.team} medarbejdere` }),
  ).toBeVisible();
}
