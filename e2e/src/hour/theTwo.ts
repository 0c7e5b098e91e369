import type { Page } from '@playwright/test';
import { musApiOf } from '../support/musApi';
import { expect } from '../support/test';

/** Who has the talk at which width; both have prepared in the demo. */
export const employees: Readonly<Record<string, string>> = {
  '1280': 'grethe-bang',
  '390': 'heidi-noergaard',
};

interface Talk {
  readonly id: string;
  readonly heldAt: string | null;
}

/** The address of the employee's talk that is not held yet. */
export async function talkOf(employee: Page): Promise<string> {
  const api = await musApiOf(employee);
  const { talks } = await api.get<{ talks: Talk[] }>('/v1/talks?as=employee');
  const talk = talks.find(({ heldAt }) => heldAt === null);
  if (!talk) throw new Error('Nobody has a talk to hold');
  return `/mus/talks/${talk.id}`;
}

/** All that the minutes say, as the page's own server answers. */
export async function minutesOf(page: Page, talk: string): Promise<string> {
  const api = await musApiOf(page);
  const path = talk.replace('/mus/', '/v1/');
  return JSON.stringify(await api.get(`${path}/minutes`));
}

/** The field for notes at the first row. */
export const firstNote = (page: Page) =>
  page.getByRole('textbox', { name: /Noter til referatet/ }).first();

/** Every word of a text stands in one of the fields for notes. */
export async function sees(page: Page, text: string, timeout: number) {
  const values = () =>
    page
      .getByRole('textbox', { name: /Noter til referatet/ })
      .evaluateAll(fields =>
        fields.map(field => (field as HTMLTextAreaElement).value).join('\n'),
      );
  await expect.poll(values, { timeout, intervals: [100] }).toContain(text);
}

/** "Start samtalen", and yes. */
export async function start(leader: Page): Promise<void> {
  await leader.getByRole('button', { name: 'Start samtalen' }).click();
  await leader
    .getByRole('button', { name: 'Start samtalen, og åbn begge' })
    .click();
}

/** Brings last year's agreements, where none are known yet. */
export async function bringLastTime(page: Page, text: string): Promise<void> {
  await page.getByText('Hent aftalerne fra sidste år').click();
  await page.getByRole('textbox', { name: 'Indsæt aftalerne' }).fill(text);
  await page
    .getByRole('button', { name: 'Læs aftalerne, og ret dem til' })
    .click();
  await page
    .getByRole('button', { name: /som sidste års handleplan$/ })
    .click();
}
