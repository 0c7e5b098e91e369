import { restartBackend, untilDown } from './support/control';
import {
  answerOn,
  isSamePage,
  isSaved,
  keepBack,
  mark,
  openPreparation,
} from './failures/preparing';
import { chooseInPopup, expect, test } from './support/test';

test('[T12] a session that expires in mid-answer: the text stays and is saved after signing in on the page', async ({
  signIn,
}) => {
  const page = await signIn('olga-kowalska');
  await page.clock.install();
  await openPreparation(page);
  await mark(page);
  await answerOn(page).fill('Nattevagterne.');
  await isSaved(page);

  await page.context().clearCookies();
  await answerOn(page).fill('Nattevagterne. Jeg vil gerne have færre.');
  await page.clock.fastForward('02:00:00');
  const ask = page.getByRole('dialog', { name: 'Log ind igen' });
  await ask.getByRole('button', { name: 'Ikke nu' }).click();
  await expect(page.getByText(/^Ikke gemt – log ind igen/)).toBeVisible();
  await page.getByRole('button', { name: 'Log ind igen' }).click();
  await chooseInPopup(page, 'olga-kowalska', () =>
    ask.getByRole('button', { name: 'Log ind' }).click(),
  );
  await isSaved(page);
  await expect(answerOn(page)).toHaveValue(
    'Nattevagterne. Jeg vil gerne have færre.',
  );
  expect(await isSamePage(page)).toBe(true);
  await page.reload();
  await expect(answerOn(page)).toHaveValue(
    'Nattevagterne. Jeg vil gerne have færre.',
  );
});

test('[T12] the server goes away while somebody types: the page says so, and saves by itself when it is back', async ({
  signIn,
  expectNoise,
}) => {
  expectNoise(/ERR_CONNECTION|status of 50[0-9]|Failed to fetch/);
  const page = await signIn('poul-erik-vad');
  await openPreparation(page);
  await mark(page);
  await answerOn(page).fill('Jeg er glad for de faste hold.');
  await isSaved(page);
  const back = restartBackend();
  await untilDown();
  const text = 'Jeg er glad for de faste hold – og for Bodil.';
  await answerOn(page).fill(text);
  await expect(page.getByText('Ikke gemt – prøver igen')).toBeVisible();
  await back;
  await isSaved(page, 60_000);
  await expect(answerOn(page)).toHaveValue(text);
  expect(await isSamePage(page)).toBe(true);
  await page.reload();
  await expect(answerOn(page)).toHaveValue(text);
});

test('a page whose program could not be fetched says so, and opens once it can', async ({
  signIn,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED|ChunkLoadError|Loading chunk|status of 405/);
  const page = await signIn('hanne-overgaard');
  const programs = '**/static/*.chunk.js';
  const opens = async (link: RegExp, failed: string, title: string) => {
    await expect(page.getByRole('link', { name: link })).toBeVisible();
    await page.route(programs, route => route.abort());
    await page.getByRole('link', { name: link }).click();
    await expect(page.getByRole('heading', { name: failed })).toBeVisible();
    await page.unroute(programs);
    await page.getByRole('button', { name: 'Prøv igen' }).click();
    const heading = page.getByRole('heading', { level: 1, name: title });
    await expect(heading).toBeVisible({ timeout: 15_000 });
  };
  await opens(/^Hanne Overgaard/, 'Noget gik galt her', 'Indstillinger');
  // In front of some houses' servers nobody may ask for the head of a page, or is led elsewhere first.
  const location = 'https://login.example/';
  for (const head of [
    { status: 405 },
    { status: 302, headers: { location } },
  ]) {
    await page.route(/\/mus/, route =>
      route.request().method() === 'HEAD'
        ? route.fulfill(head)
        : route.fallback(),
    );
    await page.goto('/mus');
    await opens(/Se, hvad der kræver dig/, 'Det lykkedes ikke', 'Overblik');
  }
});

test('[T12] the same form in two tabs: both texts are shown, none is lost', async ({
  signIn,
  expectNoise,
}) => {
  expectNoise(/status of 412/);
  const one = await signIn('rikke-damgaard');
  const path = await openPreparation(one);
  const two = await one.context().newPage();
  await two.goto(path);
  await expect(answerOn(two)).toBeEditable();
  const letGo = await keepBack(two, 'PUT');
  await answerOn(two).fill('Skrevet i den anden fane.');
  await answerOn(one).fill('Skrevet i den første fane.');
  await isSaved(one);
  letGo();
  const conflict = two
    .getByRole('alert')
    .or(two.getByRole('status'))
    .filter({ hasText: 'Teksten er ændret et andet sted' });
  await expect(conflict).toContainText('Skrevet i den første fane.');
  await expect(conflict).toContainText('Skrevet i den anden fane.');
  await two.getByRole('button', { name: 'Sæt begge sammen' }).click();
  await isSaved(two);
  await one.reload();
  const both = /Skrevet i den første fane\.[^]*Skrevet i den anden fane\./;
  await expect(answerOn(one)).toHaveValue(both);
});

test('[T12] a tab closed in mid-word: the text is there when it is opened again', async ({
  signIn,
  expectNoise,
}) => {
  expectNoise(/ERR_FAILED/);
  const page = await signIn('susanne-ploug');
  const path = await openPreparation(page);
  await page.context().route(/\/answers\//, route => route.abort());
  await answerOn(page).pressSequentially('Der er blevet mere ro på afdelin');
  // Before the save of 800 ms is due: closing in mid-word is what is tried.
  await page.waitForTimeout(300);
  await page.close();
  const again = await page.context().newPage();
  await page.context().unroute(/\/answers\//);
  await again.goto(path);
  await expect(answerOn(again)).toHaveValue('Der er blevet mere ro på afdelin');
  await isSaved(again);
});

test('[T20] two people at the same task at once: both texts are shown, none is lost', async ({
  signIn,
  expectNoise,
}) => {
  expectNoise(/status of 412/);
  const employee = await signIn('carina-lykke', '/mus');
  await employee
    .getByRole('link', { name: /handleplan/i })
    .first()
    .click();
  await expect(employee).toHaveURL(/\/mus\/plans\//);
  const leader = await signIn(
    'hanne-overgaard',
    new URL(employee.url()).pathname,
  );
  const opened = [employee, leader].map(async page => {
    const tasks = page.getByRole('region', { name: 'Opgaver' });
    await tasks
      .getByRole('button', { name: /^Ret: / })
      .first()
      .click();
    return tasks.getByRole('textbox', { name: 'Hvad skal gøres?' });
  });
  const [his, hers] = await Promise.all(opened);
  const letGo = await keepBack(employee, 'PATCH');
  await Promise.all([
    his.fill('Carina skriver en side om forflytning.'),
    hers.fill('Hanne finder tid til en temadag.'),
  ]);
  await expect(leader.getByText(/^Gemt kl\. /).first()).toBeVisible();
  letGo();
  await expect(
    employee.getByText('Teksten er ændret et andet sted'),
  ).toBeVisible();
  const choices = employee.getByRole('region', { name: 'Opgaver' });
  await expect(choices).toContainText('Hanne finder tid til en temadag.');
  await expect(choices).toContainText('Carina skriver en side om forflytning.');
  await employee.getByRole('button', { name: 'Sæt begge sammen' }).click();
  await expect(employee.getByText(/^Gemt kl\. /).first()).toBeVisible();
  for (const page of [employee, leader]) {
    await page.reload();
    const plan = page.getByRole('region', { name: 'Opgaver' });
    await expect(plan).toContainText('Hanne finder tid til en temadag.');
    await expect(plan).toContainText('Carina skriver en side om forflytning.');
  }
});

/** Danish words of the product that an English page must not say. */
const danish =
  /Næste skridt|handleplan|Forbered|Opfølgning|Samtale|Skriv|Henter/;

test('English by the language switch', async ({ signIn }) => {
  const page = await signIn('hanne-overgaard', '/settings');
  await page.getByRole('radio', { name: 'English' }).check();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  const heading = page.getByRole('heading', { level: 1 });
  const pages = [
    ['/', /Hanne/],
    ['/mus', 'MUS'],
    ['/mus/overview', 'Overview'],
    ['/notifications', 'Notifications'],
  ] as const;
  for (const [path, title] of pages) {
    await page.goto(path);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(heading).toHaveText(title);
    await expect(page.getByRole('main')).not.toContainText(danish);
  }
  await page.goto('/mus/overview');
  await page
    .getByRole('link', { name: /Carina Lykke/ })
    .first()
    .click();
  await expect(heading).toHaveText(/^(MUS with|Carina Lykke)/);
  await expect(page.getByRole('main')).not.toContainText(danish);
});
