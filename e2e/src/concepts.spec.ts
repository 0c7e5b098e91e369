import { begin, canBeSent, change, print, seesAs } from './concepts/building';
import { concepts } from './concepts/concepts';
import { aRound } from './support/aRound';
import { musApiOf } from './support/musApi';
import { test } from './support/test';

for (const concept of concepts) {
  test(`${concept.name}: from the concept to a form that can be sent`, async ({
    signIn,
  }) => {
    const page = await signIn('soeren-oersted-dahl');
    // A title of its own: a round of the same title would be found again.
    const title = `${concept.template} ${Date.now()}`;
    const round = await aRound(await musApiOf(page), title);
    await page.goto(`/mus/rounds/${round}`);
    await begin(page, concept);
    await test.step('[T05] [K02] one question of their own, one of the concept dropped', () =>
      change(page, concept));
    await test.step('as employee and as leader', async () => {
      await seesAs(page, 'medarbejder', concept);
      await seesAs(page, 'leder', concept);
    });
    if (concept.printed)
      await test.step('[T10] [K07] on paper, A4 and A3', () =>
        print(page, concept));
    await test.step('the check page', () => canBeSent(page, concept));
  });
}
