import { expect, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { keepBack } from '../../failures/preparing';
import { logFiles } from '../../support/browser';
import { allMails, calendarsOf } from '../../support/inbox';
import { browserStores, plant, unplant } from './stores';
import { canary } from '../words';

/** What goes between the browsers and the portal in one journey. */
export interface Traffic {
  readonly urls: string[];
  readonly bodies: string[];
  /** Of the channel that tells of changes, both ways. */
  readonly frames: string[];
  readonly said: string[];
}

export const noTraffic = (): Traffic => ({
  urls: [],
  bodies: [],
  frames: [],
  said: [],
});

/** Listens to everything that a page asks for, is told and says. */
export function overhear(page: Page, heard: Traffic): void {
  page.on('request', request => {
    heard.urls.push(request.url());
    heard.bodies.push(request.postData() ?? '');
  });
  page.on('framenavigated', frame => heard.urls.push(frame.url()));
  page.on('console', message => heard.said.push(message.text()));
  page.on('websocket', socket => {
    heard.urls.push(socket.url());
    const keep = ({ payload }: { payload: string | Buffer }) => {
      heard.frames.push(payload.toString());
    };
    socket.on('framereceived', keep).on('framesent', keep);
  });
}

/** What the browser keeps does not tell the word; it would be found if it did. */
export async function keepsNothing(page: Page): Promise<void> {
  expect(await browserStores(page)).not.toContain(canary);
  await plant(page, canary);
  const planted = await browserStores(page);
  for (const place of ['local', 'session', 'record', 'bytes'])
    expect(planted).toContain(`${canary} ${place}`);
  expect(planted).toContain(`${canary}-cookie`);
  await unplant(page);
  expect(await browserStores(page)).not.toContain(canary);
}

/** While what was written is on its way, the browser keeps it, and not readably. */
export async function keepsItSealed(
  page: Page,
  write: () => Promise<void>,
): Promise<void> {
  const aDraft = /samtale-drafts\/drafts\n0\n/;
  const letGo = await keepBack(page, 'PUT');
  await write();
  await expect.poll(() => browserStores(page)).toMatch(aDraft);
  await keepsNothing(page);
  letGo();
  await expect
    .poll(() => browserStores(page), { timeout: 30_000 })
    .not.toMatch(aDraft);
  await page.unrouteAll({ behavior: 'wait' });
}

/** Nothing that left the two browsers tells the word, except the saves themselves. */
export function goesNowhere(heard: Traffic, known: string): void {
  expect(heard.bodies.join('\n'), 'saved').toContain(canary);
  expect(heard.urls.join('\n'), 'an address').toContain(known);
  expect(heard.frames.join('\n'), 'a live change').toContain(known);
  const told = [...heard.urls, ...heard.frames, ...heard.said];
  const tells = (one: string) => decodeURIComponentSafely(one).includes(canary);
  expect(told.filter(tells)).toEqual([]);
}

function decodeURIComponentSafely(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** No mail, calendar file or log line tells the word. */
export async function isNotTold(known: string): Promise<void> {
  const mails = await allMails();
  const letters = await Promise.all(
    mails.map(async mail => [
      JSON.stringify(mail),
      ...(await calendarsOf(mail)),
    ]),
  );
  const logs = await Promise.all(
    logFiles().map(file => readFile(file, 'utf8')),
  );
  for (const [what, lines] of [
    ['mails', letters.flat()],
    ['logs', logs.flatMap(log => log.split('\n'))],
  ] as const) {
    expect(lines.join('\n'), what).toContain(known);
    expect(lines.filter(line => line.includes(canary))).toEqual([]);
  }
}
