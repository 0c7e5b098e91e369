import { expect, type Page } from '@playwright/test';

/** One task of the plan, as the test writes it. */
export interface Task {
  readonly text: string;
  readonly responsible: string;
  readonly deadline: string;
}

const tasksOf = (page: Page) => page.getByRole('region', { name: 'Opgaver' });

/** Adds a task with responsible and deadline (T21). */
export async function addTask(page: Page, task: Task): Promise<void> {
  await page.getByRole('button', { name: 'Tilføj en opgave' }).click();
  await page.getByRole('textbox', { name: 'Hvad skal gøres?' }).fill(task.text);
  await page.getByLabel('Ansvarlig').selectOption({ label: task.responsible });
  await page.getByRole('textbox', { name: 'Frist' }).fill(task.deadline);
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(tasksOf(page).getByText(task.text)).toBeVisible();
}

/** Adds a goal and lets it be saved. */
export async function addGoal(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: 'Tilføj et mål' }).click();
  await page.getByRole('textbox', { name: 'Hvad er målet?' }).fill(text);
  await page.getByRole('button', { name: 'Færdig' }).click();
  await expect(page.getByText(text)).toBeVisible();
}

/** The one follow-up date of the plan (T22). */
export async function setFollowUp(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Vælg en dato', exact: true }).click();
  await page.getByRole('textbox', { name: 'Hvornår følger I op?' }).fill(day);
  await page.getByRole('button', { name: 'Gem datoen' }).click();
  await expect(page.getByRole('button', { name: 'Flyt datoen' })).toBeVisible();
}

/** Says that the text is what was agreed. */
export async function confirm(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^Godkend Teksten/ }).check();
  await page.getByRole('button', { name: 'Godkend handleplanen' }).click();
  await expect(page.getByText('Dit svar er registreret')).toBeVisible();
}
