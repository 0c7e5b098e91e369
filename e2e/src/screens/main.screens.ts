import type { Page } from '@playwright/test';
import { mailsTo } from '../support/inbox';
import { musApiOf, type MusApi } from '../support/musApi';
import { settled } from '../support/settled';
import { test } from '../support/test';
import { freshRoundStops } from '../walker/freshRound';
import { firstIn } from '../walker/stops';

/** No picture is taller; the pages themselves may be. */
const tallest = Number(process.env.E2E_TALLEST ?? 1600);

/** A page worth showing: whose it is, how to get there, how its picture is named. */
interface Screen {
  readonly file: string;
  readonly who: string;
  readonly open: (page: Page) => Promise<unknown>;
}

const at = (path: string) => (page: Page) => page.goto(path);

/** Opens a page whose address the API tells. */
const found =
  (find: (api: MusApi) => Promise<string>) => async (page: Page) => {
    const path = await find(await musApiOf(page));
    await page.goto(path);
  };

/** A step on the way of a form that is being made. */
const making = (name: string) => async (page: Page) => {
  const stops = await freshRoundStops(await musApiOf(page));
  const stop = stops.find(one => one.name === name);
  if (!stop) throw new Error(`No stop ${name}`);
  await page.goto(stop.path);
  await stop.act?.(page);
};

const round = async (api: MusApi) => {
  const { rounds } = await api.get<{ rounds: { id: string }[] }>('/v1/rounds');
  return `/mus/rounds/${rounds[0].id}`;
};

const mailTo = (address: string) => async (page: Page) => {
  const mails = await mailsTo(address);
  const mail = mails.find(({ subject }) => /følg op/i.test(subject));
  if (!mail) throw new Error('No mail about a follow-up');
  await page.setContent(mail.html);
};

const homeWith = (card: string) => async (page: Page) => {
  await page.goto('/');
  await page.getByRole('heading', { name: card }).waitFor();
};

const hanne = 'hanne-overgaard';
const screens: Screen[] = [
  { file: 'home-leader', who: hanne, open: homeWith('Mit team') },
  { file: 'home-employee', who: 'jonas-kjaer', open: homeWith('Din MUS') },
  { file: 'entry-employee', who: 'jonas-kjaer', open: at('/mus') },
  { file: 'entry-leader', who: hanne, open: at('/mus') },
  { file: 'builder', who: 'marianne-krogh', open: making('builder') },
  { file: 'send-check', who: 'marianne-krogh', open: making('send, check') },
  {
    file: 'preparation',
    who: 'lone-riis',
    open: found(
      async api =>
        `${await firstIn(api, 'talks', 'employee', 'preparing')}/prepare`,
    ),
  },
  { file: 'round', who: hanne, open: found(round) },
  {
    file: 'talk',
    who: hanne,
    open: found(api => firstIn(api, 'talks', 'leader', 'held')),
  },
  {
    file: 'plan',
    who: hanne,
    open: found(api => firstIn(api, 'plans', 'leader', 'confirmed')),
  },
  { file: 'overview', who: hanne, open: at('/mus/overview') },
  { file: 'delivery', who: 'nikolaj-storm', open: at('/mus/delivery') },
];

async function picture(page: Page, file: string) {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  await page.screenshot({
    path: `../docs/images/${file}.png`,
    fullPage: true,
    clip: { x: 0, y: 0, width, height: Math.min(height, tallest) },
    animations: 'disabled',
  });
}

for (const { file, who, open } of screens) {
  test(file, async ({ signIn }, { project }) => {
    const page = await signIn(who);
    await open(page);
    await settled(page);
    await page.evaluate(() => document.fonts.ready);
    await picture(page, `${file}-${project.name}`);
  });
}

test('mail', async ({ page }, { project }) => {
  await mailTo('amina.yusuf@skovlund.example')(page);
  await picture(page, `mail-${project.name}`);
});
