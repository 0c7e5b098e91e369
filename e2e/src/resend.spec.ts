import type { Page } from '@playwright/test';
import { dayAhead, moveFollowUp, planWith } from './followUp/plans';
import { moveClockTo } from './journey/clock';
import { mailbox } from './support/control';
import { mailsTo } from './support/inbox';
import { expect, test } from './support/test';

const address = 'sanne.baek@skovlund.example';

/** The mails on the day about this plan that came to Sanne. */
async function arrived(plan: string): Promise<number> {
  const mails = await mailsTo(address);
  const due = /^MUS: følg op på jeres handleplan/;
  return mails.filter(
    ({ subject, text }) => due.test(subject) && text.includes(plan),
  ).length;
}

/** The line of the mail on the day to Sanne, as a plan tells it. */
const lineOf = (plan: Page, state: string) =>
  plan
    .getByRole('region', { name: 'Mails om denne plan' })
    .getByText('Opfølgning i dag', { exact: true })
    .locator('xpath=../..')
    .getByText(state, { exact: true });

/** The log, narrowed to the mails on the day that could not be sent. */
async function openFailed(operator: Page): Promise<void> {
  await operator.goto('/mus/delivery?state=dead&mail=followUpDue');
  await expect(
    operator.getByRole('button', { name: /^Kunne ikke sendes/, pressed: true }),
  ).toBeVisible();
}

test('[T23] a mail that the mail server refused: both and the operator see it, one click sends it again', async ({
  signIn,
}) => {
  const leader = await signIn('torben-skjoedt');
  const plan = await planWith(leader, 'Sanne Bæk');
  const employee = await signIn('sanne-baek', plan);
  const operator = await signIn('nikolaj-storm');
  const again = operator.getByRole('button', { name: 'Send igen: Sanne Bæk' });
  const followUp = await dayAhead(leader, 2);
  await moveFollowUp(leader, plan, followUp);
  // The demo's clock may have passed an earlier date of this plan.
  const had = await arrived(plan);
  await mailbox.close(address);

  await test.step('the operator reads who did not get what, and why', async () => {
    await moveClockTo(operator, followUp);
    await expect(async () => {
      await openFailed(operator);
      await expect(again).toBeVisible({ timeout: 2_000 });
    }).toPass({ timeout: 90_000 });
    await expect(
      operator.getByText('Mailserverens svar: 550').first(),
    ).toBeVisible();
    await expect(operator.getByText(address)).toHaveCount(0);
  });

  await test.step('the two see it on their plan', async () => {
    for (const page of [employee, leader]) {
      await page.goto(plan);
      await expect(lineOf(page, 'Kunne ikke sendes')).toBeVisible();
      await expect(
        page.getByText(/It-driften kan se det og sende den igen/).first(),
      ).toBeVisible();
    }
    expect(await arrived(plan)).toBe(had);
  });

  await test.step('the mailbox is open again: one click, one mail', async () => {
    await mailbox.open(address);
    await again.click();
    await expect(
      operator.getByText('Den sendes igen inden for et minut').first(),
    ).toBeVisible();
    await expect.poll(() => arrived(plan), { timeout: 60_000 }).toBe(had + 1);
    await openFailed(operator);
    await expect(again).toHaveCount(0);
    await expect(async () => {
      await employee.reload();
      await expect(lineOf(employee, 'Kunne ikke sendes')).toHaveCount(0);
    }).toPass();
  });
});
