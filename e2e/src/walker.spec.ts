import type { Page } from '@playwright/test';
import { listen } from './support/quiet';
import { expect, test } from './support/test';
import { freshRoundStops } from './walker/freshRound';
import { hrStops } from './walker/hrStops';
import { inspect } from './walker/inspect';
import { leaderStops, sentRound } from './walker/leaderStops';
import { musApiOf } from './support/musApi';
import {
  cardStops,
  ownTalk,
  preparationStops,
  talkOutside,
} from './walker/otherTalks';
import { pagesWithout } from './walker/routes';
import { planStops, talkStops, type Stop } from './walker/stops';
import { walk, walked } from './walker/walk';

/** An id that no talk has. */
const nobodys = '00000000-0000-4000-8000-000000000000';

const hostPages: Stop[] = [
  { name: 'home', path: '/' },
  { name: 'personnel', path: '/personale' },
  { name: 'notifications', path: '/notifications' },
  { name: 'settings', path: '/settings' },
  { name: 'no such page', path: '/findes-ikke' },
];

// Traces of so many pages cost more than the walk itself.
test.setTimeout(600_000);
test.use({ trace: 'off', screenshot: 'off' });

test.describe('every page in every state', () => {
  test('before signing in', async ({ page }, info) => {
    const heard = listen(page, 'nobody');
    await walk(page, [{ name: 'sign-in', path: '/' }], info);
    await expect(page.getByRole('button', { name: 'Log ind' })).toBeVisible();
    const opened = page.waitForEvent('popup');
    await page.getByRole('button', { name: 'Log ind' }).click();
    const popup = await opened;
    await popup.locator('h1:visible').waitFor();
    await popup.setViewportSize(page.viewportSize()!);
    expect((await inspect(popup)).join('\n')).toBe('');
    expect(heard).toEqual([]);
  });

  test('a leader of 25', async ({ signIn }, info) => {
    const page = await signIn('hanne-overgaard');
    const api = await musApiOf(page);
    const { rounds } = await api.get<{ rounds: { id: string }[] }>(
      '/v1/rounds',
    );
    const stops = [
      ...hostPages,
      { name: 'entry', path: '/mus' },
      { name: 'round', path: `/mus/rounds/${rounds[0].id}` },
      ...(await talkStops(api, 'leader')),
      ...(await planStops(api, 'leader')),
      { name: 'overview', path: '/mus/overview' },
      { name: 'tasks', path: '/mus/tasks' },
      { name: 'new plan', path: '/mus/plans/new' },
      { name: 'shared with me', path: '/mus/shared' },
      { name: 'unknown talk', path: `/mus/talks/${nobodys}` },
      { name: 'no such page of the plugin', path: '/mus/findes-ikke' },
    ];
    await walk(page, stops, info);
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = ['home', 'round', 'talk held', 'plan draft', 'overview'];
    await walk(
      page,
      stops.filter(({ name }) => dark.includes(name)),
      info,
    );
  });

  test('a leader and an employee with plans of last year', async ({
    signIn,
  }, info) => {
    const leader = await signIn('mette-holm');
    const api = await musApiOf(leader);
    await walk(
      leader,
      [
        { name: 'home', path: '/' },
        { name: 'entry', path: '/mus' },
        ...(await planStops(api, 'leader', [])),
      ],
      info,
    );
    const employee = await signIn('jonas-kjaer');
    const his = await musApiOf(employee);
    await walk(
      employee,
      [
        { name: 'home', path: '/' },
        { name: 'entry', path: '/mus' },
        ...(await talkStops(his, 'employee')),
        ...(await planStops(his, 'employee')),
      ],
      info,
    );
  });

  test('a round being made', async ({ signIn }, info) => {
    const page = await signIn('marianne-krogh');
    const api = await musApiOf(page);
    const me = await api.get<{ roles: { leads: { id: string }[] } }>('/v1/me');
    const newRound = `/mus/rounds/new?unit=${encodeURIComponent(
      me.roles.leads[0].id,
    )}`;
    await walk(
      page,
      [
        { name: 'entry', path: '/mus' },
        { name: 'without leader', path: '/mus/without-leader' },
        { name: 'new round', path: newRound },
        ...(await freshRoundStops(api)),
      ],
      info,
    );
  });

  test('everybody’s mails, those of a round, and their texts', async ({
    signIn,
  }, info) => {
    const page = await signIn('hanne-overgaard');
    const api = await musApiOf(page);
    const { rounds } = await api.get<{ rounds: { id: string }[] }>(
      '/v1/rounds',
    );
    await walk(
      page,
      [
        { name: 'my mails', path: '/mus/mails' },
        { name: 'mails of a round', path: `/mus/rounds/${rounds[0].id}/mails` },
      ],
      info,
    );
    const hr = await signIn('marianne-krogh');
    const look = async (on: Page) => {
      await on.getByRole('button', { name: 'Se mailen' }).click();
      await on.getByRole('tab', { name: 'Som ren tekst' }).click();
    };
    const text = '/mus/mail-texts/invitation/standard/da';
    await walk(
      hr,
      [
        { name: 'texts of mails', path: '/mus/mail-texts' },
        { name: 'text of the invitation', path: text, act: look },
      ],
      info,
    );
  });

  test('a leader’s templates, versions and what lies outside the round', async ({
    signIn,
  }, info) => {
    const page = await signIn('hanne-overgaard');
    const round = await sentRound(await musApiOf(page));
    await walk(page, leaderStops(round), info);
  });

  test('HR’s templates, words, values and materials', async ({
    signIn,
  }, info) => {
    const page = await signIn('marianne-krogh');
    await walk(page, await hrStops(await musApiOf(page)), info);
  });

  test('topic cards, themes to choose, and a talk that is not shared', async ({
    signIn,
  }, info) => {
    const chief = await signIn('charlotte-ravnsborg');
    const cards = await talkOutside(
      await musApiOf(chief),
      'Anders Bøgh',
      'midt',
    );
    await walk(chief, cardStops(cards, true), info);
    const leader = await signIn('anders-boegh');
    await walk(leader, cardStops(cards, false), info);
    await test.step('[M16] somebody who leads others has the extra theme', async () => {
      const extra = { name: 'Ekstra tema – ledere' };
      await expect(leader.getByRole('group', extra)).toBeVisible();
    });
    const notHis = await talkOutside(
      await musApiOf(leader),
      'Frederik Hougaard',
      'fleksible',
      'Louise Frandsen',
    );
    const stub = { name: 'not shared', path: `/mus/talks/${notHis}` };
    await walk(leader, [stub], info);
    const h1 = { level: 1, name: /Frederik Hougaard/ };
    await expect(leader.getByRole('heading', h1)).toBeVisible();
    const employee = await signIn('frederik-hougaard');
    const own = await ownTalk(await musApiOf(employee));
    await walk(employee, preparationStops(own), info);
  });

  test('the operator', async ({ signIn }, info) => {
    const page = await signIn('nikolaj-storm');
    await walk(
      page,
      [
        { name: 'entry', path: '/mus' },
        { name: 'delivery log', path: '/mus/delivery' },
        { name: "demo's clock", path: '/mus/demo' },
      ],
      info,
    );
  });
});

test('there is no page that the walk above leaves out', () => {
  expect(pagesWithout(walked)).toEqual([]);
});
