import type { Page } from '@playwright/test';
import { tabTo } from './builder/keys';
import {
  chosen,
  moveUpByKeys,
  pickByHand,
  pickByKeys,
  rankedOn,
} from './cards/picking';
import { aRound } from './support/aRound';
import { handIn, writeIn } from './journey/preparation';
import { linkIn, waitForMails } from './support/inbox';
import { musApiOf } from './support/musApi';
import { paperFrom } from './support/pdf';
import { settled } from './support/settled';
import { expect, test } from './support/test';
import { inspect } from './walker/inspect';

const employeeName = 'Zainab Karimi';
const agendaOn = (page: Page) =>
  page.getByRole('list', { name: 'Emner, det vigtigste først' });

/** From the concept with cards to one invitation. */
async function invite(leader: Page): Promise<void> {
  const round = await aRound(await musApiOf(leader), 'MUS med emnekort');
  await leader.goto(`/mus/rounds/${round}`);
  await leader
    .getByRole('button', {
      name: 'Begynd med dette: Dialogmoduler – fire temaer',
    })
    .click();
  await leader.getByRole('link', { name: 'Tjek og send' }).click();
  await leader.getByRole('button', { name: 'Vælg ingen' }).click();
  await leader.getByRole('checkbox', { name: employeeName }).check();
  await leader.getByRole('button', { name: 'Gå videre og tjek' }).click();
  await leader.getByRole('button', { name: 'Send til én medarbejder' }).click();
  await expect(
    leader.getByRole('heading', { name: 'Sendt til én medarbejder' }),
  ).toBeVisible();
}

/** The names of all fields to write in, theme by theme, from the first page on. */
async function fieldsOn(page: Page): Promise<string[]> {
  const fields = page.getByRole('textbox');
  const found: string[] = [];
  for (const theme of Object.keys(chosen)) {
    await expect(
      page.getByRole('heading', { level: 2, name: theme }),
    ).toBeVisible();
    for (const field of await fields.all()) {
      const id = await field.getAttribute('id');
      const name = await page.locator(`label[for="${id}"]`).textContent();
      await expect(field).toHaveAccessibleName(name!);
      found.push(name!);
    }
    await page
      .getByRole('link', { name: /^Næste tema: |^Gennemse og markér/ })
      .click();
  }
  return found;
}

test('topic cards: each picks and ranks, they are exchanged, and only what is chosen is prepared', async ({
  signIn,
}) => {
  const leader = await signIn('anders-boegh');
  await invite(leader);
  const [mail] = await waitForMails(
    'zainab.karimi@skovlund.example',
    /inviteret til MUS/,
    1,
  );
  const employee = await signIn('zainab-karimi', linkIn(mail));

  await test.step('[M05] the employee is led to the cards first, picks one in each theme and ranks them, with the keyboard alone', async () => {
    await expect(employee).toHaveURL(/\/cards$/);
    await settled(employee);
    const forLeaders = { name: 'Ekstra tema – ledere' };
    await expect(employee.getByRole('group', forLeaders)).toHaveCount(0);
    await pickByKeys(employee);
    await moveUpByKeys(employee, 'Trivsel', '3 af 4');
    await moveUpByKeys(employee, 'Trivsel', '2 af 4');
    await moveUpByKeys(employee, 'Trivsel', '1 af 4');
    expect(await rankedOn(employee)).toEqual([
      '1. Trivsel',
      '2. Kommunikation',
      '3. Tværfaglighed',
      '4. Samskabelse',
    ]);
    expect((await inspect(employee)).join('\n')).toBe('');
    const send = { name: 'Send mine kort til Anders Bøgh' };
    await expect(employee.getByRole('button', send)).toBeEnabled();
    await tabTo(employee, /^Send mine kort til Anders Bøgh$/);
    await employee.keyboard.press('Enter');
    await expect(
      employee.getByText('Dine kort er sendt').first(),
    ).toBeVisible();
  });

  await test.step('[M06] the leader picks without seeing any of it, and then they are exchanged', async () => {
    await leader
      .getByRole('link', { name: `Forbered samtalen med ${employeeName}` })
      .click();
    await expect(leader).toHaveURL(/\/cards$/);
    await settled(leader);
    await expect(leader.getByRole('radio', { checked: true })).toHaveCount(0);
    await expect(leader.getByText(`valgt af ${employeeName}`)).toHaveCount(0);
    await pickByHand(leader);
    const send = `Send mine kort til ${employeeName}`;
    await leader.getByRole('button', { name: send }).click();
    await expect(agendaOn(leader)).toBeVisible();
  });

  await test.step('[M07] [M10] both have the same agenda: the card that both picked stands once and first, each with its time', async () => {
    await employee.reload();
    const topics = Object.values(chosen).flat();
    for (const page of [leader, employee]) {
      const rows = agendaOn(page).getByText(/^\d\. /);
      await expect(rows).toHaveCount(topics.length);
      await expect(rows.first()).toHaveText('1. Trivsel');
      const told = (await rows.allTextContents()).map(row => row.slice(3));
      expect([...told].sort()).toEqual([...topics].sort());
      await expect(page.getByText('valgt af jer begge')).toHaveCount(1);
      await expect(page.getByText(/cirka \d+ minutter/)).toHaveCount(
        topics.length,
      );
    }
    expect(
      await agendaOn(leader)
        .getByText(/^\d\. /)
        .allTextContents(),
    ).toEqual(
      await agendaOn(employee)
        .getByText(/^\d\. /)
        .allTextContents(),
    );
    expect((await inspect(employee)).join('\n')).toBe('');
  });

  await test.step('[M08] both prepare for the chosen topics and no others, and every field says its theme', async () => {
    const expected = Object.entries(chosen).flatMap(([theme, cards]) =>
      cards.map(card => `${theme}: ${card}`),
    );
    for (const page of [employee, leader]) {
      await page.getByRole('link', { name: 'Forbered dig' }).click();
      expect((await fieldsOn(page)).sort()).toEqual([...expected].sort());
    }
  });

  await test.step('[K07] the employee writes, is ready, and has what was written on paper', async () => {
    const written = 'Æ, ø og å: mere ro om eftermiddagen.';
    await employee.getByRole('link', { name: 'Tilbage til temaerne' }).click();
    await writeIn(employee, /: Kommunikation$/, written);
    await handIn(employee);
    const { text } = await paperFrom(employee, 'Hent min forberedelse som PDF');
    for (const words of [written, ...Object.values(chosen).flat()])
      expect(text).toContain(words);
    expect(text).not.toContain('Rummelighed');
  });
});
