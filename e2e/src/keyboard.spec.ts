import { DateTime } from 'luxon';
import { dayAhead, planWith } from './followUp/plans';
import { expectFocus, reach, roundThePage, seenFocus } from './keyboard/focus';
import { settled } from './support/settled';
import { expect, test } from './support/test';

const task = 'Køb nye høreværn til holdet';

/** The day a week after one, as the plan says it. */
const weekAfter = (typed: string) =>
  DateTime.fromFormat(typed, 'dd.MM.yyyy', { locale: 'da' })
    .plus({ weeks: 1 })
    .toFormat('d. MMMM');

test('a plan with its follow-up by the keyboard alone: the focus is always seen, and nothing holds it', async ({
  signIn,
}) => {
  const page = await signIn('torben-skjoedt');
  const plan = await planWith(page, 'Kaj Aage Petersen');
  const deadline = await dayAhead(page, 20);
  const followUp = await dayAhead(page, 40);
  const press = (key: string) => page.keyboard.press(key);
  const tasks = page.getByRole('region', { name: 'Opgaver' });
  const boxes = tasks.getByRole('checkbox');
  await page.goto(plan);
  await settled(page);

  await test.step('the plan opens at its heading, with who can read it in view', async () => {
    await expectFocus(page, /^heading "Kaj Aage Petersens handleplan"/);
    await expect(
      page.getByText('I portalen kan kun du og Kaj Aage Petersen læse dette.'),
    ).toBeInViewport();
  });

  await test.step('the tab key goes through all of it, out, and in again', async () => {
    const stops = await roundThePage(page);
    for (const role of ['button', 'checkbox'] as const)
      expect(stops.filter(stop => stop.startsWith(`${role} `))).toHaveLength(
        await page.getByRole(role).count(),
      );
  });

  await test.step('[T21] a task with who and when; the others stand by themselves', async () => {
    const before = await boxes.count();
    await reach(page, /^button "Tilføj en opgave"/);
    await press('Enter');
    await expectFocus(page, /^textbox "Hvad skal gøres\?"/);
    await page.keyboard.type(task);
    await reach(page, /^combobox "Ansvarlig"/);
    await press('ArrowDown');
    await reach(page, /^textbox "Frist"/);
    await page.keyboard.type(deadline);
    await reach(page, /^button "Færdig"/);
    await press('Enter');
    await expect(boxes).toHaveCount(before + 1);
    await seenFocus(page);
    await expect(tasks).toContainText('Ansvarlig: Torben Skjødt');
    await expect(tasks).not.toContainText('ingen frist');
  });

  await test.step('[T21] one is ticked, and keeps the focus', async () => {
    await reach(page, /^checkbox "Gennemgå alle motorsave/);
    await press('Space');
    await expectFocus(page, /^checkbox "Gennemgå alle motorsave.*\[checked\]/);
    await expect(tasks.getByRole('checkbox', { checked: true })).toHaveCount(1);
  });

  await test.step('escape closes the calendar and gives the focus back', async () => {
    await reach(page, /^button "Flyt datoen"/, 'Shift+Tab');
    await press('Enter');
    await expectFocus(page, /^textbox "Hvornår følger I op\?"/);
    await reach(page, /^button "Vælg en dato: /);
    await press('Enter');
    await expectFocus(page, /^gridcell /);
    await press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectFocus(page, /^button "Vælg en dato: /);
  });

  await test.step('[T22] the one date is typed, moved a week in the calendar, and saved', async () => {
    await reach(page, /^textbox "Hvornår følger I op\?"/, 'Shift+Tab');
    await press('ControlOrMeta+a');
    await page.keyboard.type(followUp);
    await reach(page, /^button "Vælg en dato: /);
    await press('Enter');
    await expectFocus(page, /^gridcell /);
    await press('ArrowDown');
    await press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expectFocus(page, /^button "Vælg en dato: /);
    await reach(page, /^button "Flyt opfølgningen"/);
    await press('Enter');
    await expect(
      page.getByRole('button', { name: 'Flyt datoen' }),
    ).toBeVisible();
    await expect(
      page.getByRole('region', { name: 'Opfølgningsdato' }),
    ).toContainText(`den ${weekAfter(followUp)}`);
    await seenFocus(page);
  });

  await test.step('the answer is chosen by the arrows and sent', async () => {
    await expect(
      page.getByRole('button', { name: 'Godkend handleplanen' }),
    ).toBeEnabled();
    await reach(page, /^radio "Godkend Teksten/);
    await press('ArrowDown');
    await expectFocus(page, /^radio "Godkend med bemærkning/);
    await press('ArrowUp');
    await expectFocus(page, /^radio "Godkend Teksten/);
    await reach(page, /^button "Godkend handleplanen"/);
    await press('Enter');
    await expect(
      page.getByText('Dit svar er registreret').first(),
    ).toBeVisible();
    await seenFocus(page);
  });

  await test.step('what was changed is unfolded and read', async () => {
    await reach(page, /^button "Hvad er ændret i handleplanen"/);
    await press('Enter');
    await expect(
      page.getByRole('list', { name: 'Hvad er ændret i handleplanen' }),
    ).toContainText(task);
    await expectFocus(page, /^button "Hvad er ændret i handleplanen"/);
  });
});
