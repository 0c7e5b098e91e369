import {
  bringLastTime,
  employees,
  firstNote,
  minutesOf,
  sees,
  start,
  talkOf,
} from './hour/theTwo';
import { findsNothing } from './journey/secrecy/secrecy';
import { settled } from './support/settled';
import { hasDraftOf } from './support/drafts';
import { expect, test } from './support/test';
import { inspect } from './walker/inspect';

/** With the socket up a change is there within two seconds. */
const live = 2_000;

test('the hour of the talk, on two devices', async ({
  signIn,
  expectNoise,
}, info) => {
  test.setTimeout(300_000);
  expectNoise(/WebSocket/);
  const employee = await signIn(employees[info.project.name]);
  const leader = await signIn('hanne-overgaard');
  const talk = await talkOf(employee);
  await employee.goto(talk);
  await leader.goto(talk);
  await settled(employee);
  await settled(leader);

  await test.step('one starts it, and it begins on both devices', async () => {
    await start(leader);
    const agenda = { name: 'Dagsorden', level: 2 };
    await expect(leader.getByRole('heading', agenda)).toBeVisible();
    await expect(employee.getByRole('heading', agenda)).toBeVisible({
      timeout: live,
    });
  });
  await test.step('[M10] the agenda has times, and the page holds for the ear and 320 px', async () => {
    await expect(
      leader.getByText(/^kl\. .* · 10 min\.$/).first(),
    ).toBeVisible();
    expect((await inspect(leader)).join('\n')).toBe('');
  });
  await test.step('[K13] last year is gone through task by task', async () => {
    await bringLastTime(
      leader,
      '• Kursus i demens, senest 1.5.2026\n• Oplære to nye (ansvarlig: Hanne)',
    );
    const task = { name: /^Kursus i demens: ?Hvor langt kom I/ };
    const partly = { name: 'Delvist nået' };
    await employee
      .getByRole('radiogroup', task)
      .getByRole('radio', partly)
      .check();
    await expect(
      leader.getByRole('radiogroup', task).getByRole('radio', partly),
    ).toBeChecked({ timeout: 5_000 });
  });
  await test.step('[M11] both write at the same row at once, and no word is lost', async () => {
    await Promise.all([
      firstNote(leader).pressSequentially('Ledernote om vagterne'),
      firstNote(employee).pressSequentially('Medarbejdernote om pauserne'),
    ]);
    await Promise.all([
      leader.keyboard.press('Tab'),
      employee.keyboard.press('Tab'),
    ]);
    for (const page of [leader, employee]) {
      await sees(page, 'Ledernote om vagterne', 10_000);
      await sees(page, 'Medarbejdernote om pauserne', 10_000);
    }
  });
  await test.step('what one writes is on the other device within two seconds of being saved', async () => {
    const saved = leader.waitForResponse(
      reply => reply.url().includes('/minutes/notes/') && reply.ok(),
    );
    const note = leader.getByRole('textbox', { name: /Noter til referatet/ });
    await note.nth(3).fill('Straks på begge skærme');
    await saved;
    await sees(employee, 'Straks på begge skærme', live);
  });
  await test.step('without a socket it is there at the next look', async () => {
    await employee.routeWebSocket(/.*/, socket => socket.close());
    await employee.reload();
    await settled(employee);
    const note = leader.getByRole('textbox', { name: /Noter til referatet/ });
    await note.nth(4).fill('Også uden forbindelse');
    await sees(employee, 'Også uden forbindelse', 40_000);
  });
  await test.step('[T18] the plan is at hand', async () => {
    await leader
      .getByRole('button', { name: 'Handleplanen', exact: true })
      .click();
    await leader
      .getByRole('button', { name: 'Opret handleplanen her' })
      .click();
    await leader
      .getByRole('textbox', { name: 'Ny opgave' })
      .fill('Kursus i demens');
    await leader.getByRole('button', { name: 'Tilføj opgaven' }).click();
    const drawer = leader.getByRole('dialog', { name: 'Jeres handleplan' });
    await expect(
      drawer.getByRole('listitem').getByText('Kursus i demens'),
    ).toBeVisible();
    await leader.keyboard.press('Escape');
  });
  await test.step('[M12] the minutes are read and confirmed by both', async () => {
    await leader.getByRole('button', { name: 'Samtalen er holdt' }).click();
    const minutes = { name: 'Referat', exact: true };
    await expect(leader.getByRole('heading', minutes)).toBeVisible();
    await employee.reload();
    await expect(employee.getByRole('heading', minutes)).toBeVisible();
    expect((await inspect(employee)).join('\n')).toBe('');
    const remark = leader.getByRole('textbox', { name: 'Din bemærkning' });
    await leader.getByRole('radio', { name: 'Ja, med en bemærkning' }).check();
    await remark.fill('Vi tager vagterne op igen i maj');
    await hasDraftOf(leader, 'verdict-');
    await leader.reload();
    await expect(remark).toHaveValue('Vi tager vagterne op igen i maj');
    await leader.getByRole('radio', { name: 'Ja, jeg godkender' }).check();
    for (const page of [leader, employee]) {
      await page.reload();
      await page.getByRole('button', { name: 'Godkend referatet' }).click();
      await expect(
        page.getByText('Dit svar om referatet er gemt').first(),
      ).toBeVisible();
    }
    await employee.reload();
    await expect(
      employee
        .getByRole('region', minutes)
        .getByText('Godkendt', { exact: true })
        .first(),
    ).toBeVisible();
    const said = await minutesOf(employee, talk);
    for (const words of [
      'Ledernote om vagterne',
      'Medarbejdernote om pauserne',
    ])
      expect(said).toContain(words);
  });
  await test.step('nobody else finds any of it', async () => {
    const stranger = await signIn('marianne-krogh');
    await findsNothing(stranger, [talk], ['Ledernote om vagterne']);
  });
});
