import type { Page } from '@playwright/test';
import type { MusApi } from '../support/musApi';
import { everyFieldSaysItsTheme } from './spokenThemes';
import type { Stop } from './stops';

interface Employment {
  readonly employmentId: string;
  readonly employee: { readonly name: string };
}
interface Row {
  readonly employee: { readonly name: string };
  readonly talkId: string | null;
}
interface Talks {
  readonly talks: ReadonlyArray<{ readonly id: string }>;
}

async function employmentOf(api: MusApi, name: string): Promise<string> {
  const me = await api.get<{ roles: { leads: { id: string }[] } }>('/v1/me');
  const { employments } = await api.get<{ employments: Employment[] }>(
    `/v1/units/${me.roles.leads[0].id}/talk-holders`,
  );
  const found = employments.find(({ employee }) => employee.name === name);
  if (!found) throw new Error(`${name} is not there`);
  return found.employmentId;
}

/** The talk outside a round with that employee; begun when it is not there. */
export async function talkOutside(
  api: MusApi,
  name: string,
  templateId: string,
  heldBy?: string,
): Promise<string> {
  // What somebody else holds stands in the overview only.
  const { rows } = await api.get<{ rows: Row[] }>('/v1/overview');
  const known = rows.find(({ employee }) => employee.name === name);
  if (known?.talkId) return known.talkId;
  const path = `/v1/employments/${await employmentOf(api, name)}`;
  if (heldBy) {
    const search = encodeURIComponent(heldBy);
    const { people } = await api.get<{ people: Array<{ id: string }> }>(
      `${path}/talk-holder-candidates?search=${search}`,
    );
    const personId = people[0].id;
    await api.send('put', `${path}/talk-holder`, { personId });
  }
  const made = await api.send<{ talkId: string }>('post', `${path}/talks`, {
    templateId,
  });
  return made.talkId;
}

/** The signed-in employee's own talk that is not held yet. */
export async function ownTalk(api: MusApi): Promise<string> {
  const { talks } = await api.get<Talks>('/v1/talks?as=employee');
  return talks[0].id;
}

async function sendTooEarly(page: Page): Promise<void> {
  await page.getByRole('radio').first().check();
  const send = page.getByRole('button', { name: /^Send mine kort/ });
  await send.click();
  await page.getByRole('alert').waitFor();
}

async function sendAll(page: Page): Promise<void> {
  const sent = page.getByText('Dine kort er sendt').first();
  if (await sent.isVisible()) return;
  for (const theme of await page.getByRole('group').all())
    await theme.getByRole('radio').first().check();
  await page.getByRole('button', { name: /^Send mine kort/ }).click();
  await sent.waitFor();
}

/** Topic cards, with what is missing pointed out; and sent, while the other's are not. */
export const cardStops = (talkId: string, send: boolean): Stop[] => [
  {
    name: send ? 'cards sent' : 'cards missing',
    path: `/mus/talks/${talkId}/cards`,
    act: send ? sendAll : sendTooEarly,
  },
];

/** A preparation with themes to choose, a goals table and own topics. */
export function preparationStops(talkId: string): Stop[] {
  const path = `/mus/talks/${talkId}`;
  const goals = `${path}/prepare?q=fleksible.udviklingsmaal.3`;
  return [
    { name: 'talk to prepare', path },
    { name: 'themes to choose', path: `${path}/cards` },
    { name: 'theme with a table of goals', path: goals, act: ownTopic },
    { name: 'preparation looked through', path: `${path}/prepare?view=review` },
  ];
}

async function ownTopic(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tilføj dit eget emne' }).click();
  await page
    .getByRole('textbox', { name: /Hvad vil du tale om\?$/ })
    .last()
    .fill('Om mine tirsdage');
  await page
    .getByText(/^Gemt kl\. /)
    .first()
    .waitFor();
  await everyFieldSaysItsTheme(page);
}
