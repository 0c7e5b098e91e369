import { expect, type Page } from '@playwright/test';
import { musApiOf } from '../support/musApi';

interface Talk {
  readonly id: string;
  readonly state: string;
}

const unprepared = ['invited', 'preparing'];

/** The first row of the form. */
export const answerOn = (page: Page) => page.getByRole('textbox').first();

/** Opens the signed-in employee's own preparation; answers with its address. */
export async function openPreparation(page: Page): Promise<string> {
  const api = await musApiOf(page);
  const { talks } = await api.get<{ talks: Talk[] }>('/v1/talks?as=employee');
  const talk = talks.find(({ state }) => unprepared.includes(state));
  if (!talk) throw new Error('Nothing to prepare');
  const path = `/mus/talks/${talk.id}/prepare`;
  await page.goto(path);
  await expect(answerOn(page)).toBeEditable();
  return path;
}

/** The text of the first row has reached the server. */
export async function isSaved(page: Page, timeout = 20_000) {
  await expect(page.getByText(/^Gemt kl\. /).first()).toBeVisible({ timeout });
  await expect(page.getByText(/^Ikke gemt/)).toHaveCount(0);
}

/** Marks the window, so that it can be told later whether the page was ever left. */
export const mark = (page: Page) =>
  page.evaluate(() => Object.assign(window, { samePage: true }));

/** Was the page never left since it was marked? */
export const isSamePage = (page: Page) =>
  page.evaluate(() => 'samePage' in window);

/** Keeps back what the page saves, until told to let go. */
export async function keepBack(page: Page, method: 'PUT' | 'PATCH') {
  let letGo = () => {};
  const until = new Promise<void>(resolve => {
    letGo = resolve;
  });
  await page.route(/\/api\/mus\/v1\/(talks|plans)\//, async route => {
    if (
      route.request().method() === method &&
      !route.request().url().endsWith('/hold')
    ) {
      await until;
    }
    await route.continue();
  });
  return letGo;
}
