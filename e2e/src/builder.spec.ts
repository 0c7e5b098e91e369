import type { Page } from '@playwright/test';
import { aForm } from './builder/aForm';
import { isTold, questionsOf, tabTo } from './builder/keys';
import { settled } from './support/settled';
import { expect, test } from './support/test';
import { inspect } from './walker/inspect';

/** Lifts what has the focus. dnd-kit measures the rows afterwards, and nothing on the page tells when it has. */
async function lift(page: Page): Promise<void> {
  await page.keyboard.press('Space');
  await page.waitForTimeout(300);
}

test('[T05] [T06] a form is built by the keyboard alone, told aloud, and nothing is lost', async ({
  signIn,
}, info) => {
  test.setTimeout(240_000);
  const page = await signIn('marianne-krogh');
  const form = await aForm(page, `Bygget ved ${info.project.name}`);
  await page.goto(form);
  await settled(page);
  const asked = 'Hvad skal vi blive ved med?';
  const text = (at: number) => questionsOf(page).nth(at).inputValue();
  const count = await questionsOf(page).count();

  await test.step('an own question is added', async () => {
    await tabTo(page, /^Tilføj dit eget spørgsmål$/);
    await page.keyboard.press('Enter');
    await page.keyboard.type(asked);
    await tabTo(page, /^Tilføj spørgsmålet$/);
    await page.keyboard.press('Enter');
    await expect(questionsOf(page)).toHaveCount(count + 1);
    expect(await text(count)).toBe(asked);
  });
  await test.step('it is lifted, moved and put down, each step said in Danish', async () => {
    await tabTo(page, /^Træk: Hvad skal vi blive ved med/);
    await lift(page);
    await isTold(page, /Hvad skal vi blive ved med\? er løftet/);
    await page.keyboard.press('ArrowUp');
    await isTold(page, new RegExp(`nummer ${count} under Faglighed`));
    await page.keyboard.press('Space');
    await isTold(page, /lagt ned|Nu nummer/);
    await expect.poll(() => text(count - 1)).toBe(asked);
  });
  await test.step('escape leaves it where it was', async () => {
    await tabTo(page, /^Træk: Hvad skal vi blive ved med/);
    await lift(page);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await isTold(page, /blev, hvor det var/);
    expect(await text(count - 1)).toBe(asked);
  });
  await test.step('the move is taken back and made again', async () => {
    await page.keyboard.press('Control+z');
    await expect.poll(() => text(count)).toBe(asked);
    await page.keyboard.press('Control+Shift+z');
    await expect.poll(() => text(count - 1)).toBe(asked);
  });
  await test.step('it is copied, and the copy taken out', async () => {
    await tabTo(page, /^Kopiér: Hvad skal vi blive ved med/);
    await page.keyboard.press('Enter');
    await expect(questionsOf(page)).toHaveCount(count + 2);
    await tabTo(page, /^Tag ud: Hvad skal vi blive ved med/);
    await page.keyboard.press('Enter');
    await expect(questionsOf(page)).toHaveCount(count + 1);
  });
  await test.step('it stands when the page is read again, and the page holds for the ear and 320 px', async () => {
    await expect(page.getByText('Kladde gemt')).toBeVisible();
    await page.reload();
    await settled(page);
    await expect.poll(() => text(count - 1)).toBe(asked);
    expect((await inspect(page)).join('\n')).toBe('');
  });
});

test('with reduced motion no field cuts its text', async ({ signIn }, info) => {
  const page = await signIn('marianne-krogh');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(await aForm(page, `Uden bevægelse ${info.project.name}`));
  await settled(page);
  const cut = await page
    .locator('textarea:not([readonly])')
    .evaluateAll(all =>
      (all as HTMLTextAreaElement[])
        .filter(one => one.scrollHeight > one.clientHeight + 4)
        .map(one => one.value),
    );
  expect(cut).toEqual([]);
});
