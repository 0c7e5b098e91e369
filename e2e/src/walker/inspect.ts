import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';

/** What axe may still say of Backstage's own elements, and why we cannot mend it. */
interface Allowed {
  readonly rule: string;
  readonly selector: string;
  readonly why: string;
}

const allowed = JSON.parse(readFileSync('axe-allow.json', 'utf8')) as Allowed[];
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'];

/** Narrowest screen that a page must fit without scrolling sideways. */
const narrowest = 320;

async function axe(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode() // Our pages have no frames; a second window each time costs minutes.
    .options({ resultTypes: ['violations'] })
    .withTags(tags)
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .map(node => ({ at: node.target.join(' '), why: node.failureSummary }))
      .filter(
        ({ at }) =>
          !allowed.some(one => one.rule === id && at.includes(one.selector)),
      )
      .map(({ at, why }) => `axe ${id} at ${at}: ${why}`),
  );
}

async function frame(page: Page): Promise<string[]> {
  const { lang, headings, title } = await page.evaluate(() => ({
    lang: document.documentElement.lang,
    title: document.title,
    headings: [...document.querySelectorAll('h1')]
      .filter(one => one.getClientRects().length > 0)
      .map(one => one.textContent ?? ''),
  }));
  return [
    ...(headings.length === 1 ? [] : [`h1: ${JSON.stringify(headings)}`]),
    ...(lang === 'da' ? [] : [`html lang is "${lang}"`]),
    ...(title.trim() ? [] : ['the window has no title']),
  ];
}

/** Names what sticks out at the right, when the page scrolls sideways. */
async function overflow(page: Page): Promise<string[]> {
  const size = page.viewportSize();
  if (!size) throw new Error('The page has no size');
  const width = Math.min(size.width, size.width < 600 ? narrowest : size.width);
  await page.setViewportSize({ ...size, width });
  const found = await page.evaluate(async () => {
    const sticksOut = () =>
      document.documentElement.scrollWidth >
      document.documentElement.clientWidth;
    // What floats, like the word of a button, finds its new place in a few frames.
    for (let frames = 0; sticksOut() && frames < 30; frames += 1) {
      await new Promise(requestAnimationFrame);
    }
    if (!sticksOut()) return null;
    const room = document.documentElement.clientWidth;
    const out = [...document.querySelectorAll('body *')]
      .filter(one => one.getBoundingClientRect().right > room + 1)
      .map(one => `${one.tagName}.${one.className}`.slice(0, 80));
    return out.slice(-3).join(' | ');
  });
  await page.setViewportSize(size);
  return found === null ? [] : [`scrolls sideways at ${width} px: ${found}`];
}

/** Names fields whose text is cut, and tables that hide columns in a wide window. */
async function cut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const hides = (one: HTMLElement, room: HTMLElement | null) =>
      room !== null && one.scrollWidth > room.clientWidth + 1;
    const tables = [...document.querySelectorAll('table')]
      .filter(one => window.innerWidth >= 1280 && hides(one, one.parentElement))
      .map(one => `hides columns: ${one.caption?.textContent ?? ''}`);
    const fields = [...document.querySelectorAll('textarea')]
      .filter(one => one.scrollHeight > one.clientHeight + 4 && !one.readOnly)
      .map(one => `cuts its text: ${one.value.slice(0, 60)}`);
    return [...tables, ...fields];
  });
}

/** Waits until nothing fades or slides any more: half-way, no colour is its own. */
async function still(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const moves = ({ playState, effect }: Animation) =>
      playState === 'running' &&
      effect?.getComputedTiming().endTime !== Infinity;
    for (let frames = 0, quiet = 0; quiet < 3 && frames < 600; frames += 1) {
      await new Promise(requestAnimationFrame);
      quiet = document.getAnimations().some(moves) ? 0 : quiet + 1;
    }
  });
}

/** Everything that is wrong with the page as it stands. */
export async function inspect(page: Page): Promise<string[]> {
  await still(page);
  return [
    ...(await frame(page)),
    ...(await cut(page)),
    ...(await axe(page)),
    ...(await overflow(page)),
  ];
}
