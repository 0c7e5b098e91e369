import { expect, type Page } from '@playwright/test';
import { calendarsOf, mailsTo, type InboxMail } from '../support/inbox';
import { canary } from './words';

async function about(address: string, subject: RegExp, plan: string) {
  const mails = await mailsTo(address);
  return mails.filter(
    mail => subject.test(mail.subject) && mail.text.includes(plan),
  );
}

/** Mails that say the follow-up is due, about this plan. */
export const dueMails = async (address: string, plan: string) =>
  (await about(address, /følg op på jeres handleplan/i, plan)).length;

/** The lines of a calendar file, with folded ones in one. */
const linesOf = (file: string) =>
  file.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);

function checkEntry(file: string, plan: string, iso: string): string {
  const lines = linesOf(file);
  expect(lines.filter(line => line === 'BEGIN:VEVENT')).toHaveLength(1);
  expect(lines).toContain('METHOD:PUBLISH');
  expect(lines).toContain(`DTSTART;VALUE=DATE:${iso.replaceAll('-', '')}`);
  expect(lines).toContain('CLASS:PRIVATE');
  expect(file).not.toContain(canary);
  const uid = lines.find(line => line.startsWith('UID:'));
  expect(uid).toContain(plan.split('/').at(-1));
  return uid!;
}

/** Setting the date sent both one mail with a calendar file for the day. */
export async function bothGotCalendarFile(
  addresses: readonly string[],
  plan: string,
  iso: string,
): Promise<void> {
  const uids = new Set<string>();
  for (const address of addresses) {
    const found = () => about(address, /opfølgningsdato er aftalt/, plan);
    await expect
      .poll(async () => (await found()).length, { timeout: 90_000 })
      .toBe(1);
    const [mail]: InboxMail[] = await found();
    const files = new Set(await calendarsOf(mail));
    expect(files.size).toBe(1);
    for (const file of files) uids.add(checkEntry(file, plan, iso));
  }
  // One entry for each of the two: theirs to move and to delete.
  expect(uids.size).toBe(addresses.length);
}

/** The portal's bell counts it, and its one line leads to the plan. */
export async function bellShowsIt(page: Page, plan: string): Promise<void> {
  const title = 'MUS: følg op på jeres handleplan';
  const line = page
    .getByRole('main')
    .getByRole('link', { name: title, exact: true })
    .and(page.locator(`[href="${plan}"]`));
  await expect(async () => {
    await page.goto('/notifications');
    await expect(line).toHaveCount(1, { timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
  const menu = page.getByRole('button', { name: 'Menu', exact: true });
  if (await menu.isVisible()) await menu.click();
  await expect(
    page.getByRole('link', { name: /^Notifikationer\s*\d+ ulæst/ }),
  ).toBeVisible();
  await line.click();
  await expect(page).toHaveURL(new RegExp(`${plan}$`));
  await expect(
    page.getByRole('region', { name: 'Opfølgningsdato' }),
  ).toBeVisible();
}
