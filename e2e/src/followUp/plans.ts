import { expect, type Page } from '@playwright/test';
import { DateTime } from 'luxon';
import { musApiOf } from '../support/musApi';
import { asTyped, workingDayFrom } from '../support/workingDay';

/** A plan of the demo, as its leader finds it in a list. */
interface Listed {
  readonly id: string;
  readonly employee: { readonly name: string };
}

/** A line of the leader's overview. */
interface Line {
  readonly employmentId: string;
  readonly employee: { readonly name: string };
}

function named<T extends { employee: { name: string } }>(
  list: readonly T[],
  name: string,
): T {
  const found = list.find(({ employee }) => employee.name === name);
  if (!found) throw new Error(`The demo has no ${name} here`);
  return found;
}

/** The page of the plan with this employee, for the leader who is signed in. */
export async function planWith(leader: Page, name: string): Promise<string> {
  const api = await musApiOf(leader);
  const { plans } = await api.get<{ plans: Listed[] }>('/v1/plans?as=leader');
  return `/mus/plans/${named(plans, name).id}`;
}

/** The employment of somebody in the leader's overview. */
export async function employmentOf(
  leader: Page,
  name: string,
): Promise<string> {
  const api = await musApiOf(leader);
  const search = encodeURIComponent(name);
  const { rows } = await api.get<{ rows: Line[] }>(
    `/v1/overview?search=${search}`,
  );
  return named(rows, name).employmentId;
}

/** A working day so many days after the product's today, as Danes type it. */
export async function dayAhead(page: Page, days: number): Promise<string> {
  const api = await musApiOf(page);
  const { organisation } = await api.get<{ organisation: { now: string } }>(
    '/v1/me',
  );
  const zone = 'Europe/Copenhagen';
  const now = DateTime.fromISO(organisation.now, { zone });
  return asTyped(workingDayFrom(now.plus({ days })));
}

/** One of the two moves the follow-up of a plan to a day, typed as Danes do. */
export async function moveFollowUp(
  page: Page,
  plan: string,
  typed: string,
): Promise<void> {
  await page.goto(plan);
  const move = page.getByRole('button', { name: 'Flyt datoen' });
  await move.click();
  await page.getByRole('textbox', { name: 'Hvornår følger I op?' }).fill(typed);
  await page.getByRole('button', { name: 'Flyt opfølgningen' }).click();
  await expect(move).toBeVisible();
}

/** Each of the two confirms what the plan says now. */
export async function bothConfirm(
  people: readonly Page[],
  plan: string,
): Promise<void> {
  const path = `/v1/plans/${plan.split('/').at(-1)}`;
  for (const page of people) {
    const api = await musApiOf(page);
    const { contentVersion } = await api.get<{ contentVersion: number }>(path);
    const body = { contentVersion, verdict: 'confirmed', remark: '' };
    await api.send('post', `${path}/confirmations`, body);
  }
}
