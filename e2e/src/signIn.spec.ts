import { expect, test } from './support/test';

test('one click signs a persona in, in Danish', async ({ signIn }) => {
  const mette = await signIn('mette-holm');
  await expect(mette.getByRole('banner')).toContainText('Skovlund Kommune');
  await expect(mette.locator('html')).toHaveAttribute('lang', 'da');
  await expect(mette.getByRole('heading', { level: 1 })).toContainText('Mette');
});

test('two people are signed in side by side', async ({ signIn }) => {
  const mette = await signIn('mette-holm');
  const jonas = await signIn('jonas-kjaer');
  await expect(mette.getByRole('heading', { level: 1 })).toContainText('Mette');
  await expect(jonas.getByRole('heading', { level: 1 })).toContainText('Jonas');
});
