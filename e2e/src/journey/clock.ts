import { expect, type Page } from '@playwright/test';
import { DateTime } from 'luxon';

/** The next working day from then on, as Danes type it and as ISO. */
export function workingDay(daysAhead: number) {
  let day = DateTime.now()
    .setZone('Europe/Copenhagen')
    .plus({ days: daysAhead });
  const off = ['12-24', '12-25', '12-26', '12-31', '01-01'];
  while (day.weekday > 5 || off.includes(day.toFormat('MM-dd'))) {
    day = day.plus({ days: 1 });
  }
  return { iso: day.toISODate()!, typed: day.toFormat('dd.MM.yyyy') };
}

/** The operator moves the demo's clock to eight o'clock that day. */
export async function moveClockTo(page: Page, typed: string): Promise<void> {
  await page.goto('/mus/demo');
  await page.getByRole('textbox', { name: 'Til en dato' }).fill(typed);
  await page.getByRole('button', { name: 'Flyt uret til datoen' }).click();
  await expect(page.getByText(/^Nu er det/).first()).toBeVisible();
}
