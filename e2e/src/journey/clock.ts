import { expect, type Page } from '@playwright/test';
import { DateTime } from 'luxon';
import { asTyped, workingDayFrom } from '../support/workingDay';

/** A working day so many days from now, as Danes type it and as ISO. */
export function workingDay(daysAhead: number) {
  const day = DateTime.now().setZone('Europe/Copenhagen');
  const iso = workingDayFrom(day.plus({ days: daysAhead }));
  return { iso, typed: asTyped(iso) };
}

/** The operator moves the demo's clock to eight o'clock that day. */
export async function moveClockTo(page: Page, typed: string): Promise<void> {
  await page.goto('/mus/demo');
  await page.getByRole('textbox', { name: 'Til en dato' }).fill(typed);
  await page.getByRole('button', { name: 'Flyt uret til datoen' }).click();
  await expect(page.getByText(/^Nu er det/).first()).toBeVisible();
}
