import type { Locator, Page } from '@playwright/test';

interface Point {
  x: number;
  y: number;
}

/** Something that hangs on a mouse or a finger. */
interface Held {
  letGo: () => Promise<void>;
}

async function middleOf(part: Locator): Promise<Point> {
  const box = await part.boundingBox();
  if (!box) throw new Error('it is not in view');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Points on the way; whatever follows a pointer needs several. */
const between = (from: Point, to: Point) =>
  Array.from({ length: 12 }, (_, at) => ({
    x: from.x + ((to.x - from.x) * (at + 1)) / 12,
    y: from.y + ((to.y - from.y) * (at + 1)) / 12,
  }));

/** Drags one thing over another with the mouse, and leaves it there until `letGo`. */
export async function dragByMouse(
  page: Page,
  what: Locator,
  over: Locator,
): Promise<Held> {
  const from = await middleOf(what);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of between(from, await middleOf(over)))
    await page.mouse.move(x, y);
  return { letGo: () => page.mouse.up() };
}

/** The same with a finger. */
export async function dragByFinger(
  page: Page,
  what: Locator,
  over: Locator,
): Promise<Held> {
  const session = await page.context().newCDPSession(page);
  const touch = async (
    type: 'touchStart' | 'touchMove' | 'touchEnd',
    touchPoints: Point[],
  ) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  const from = await middleOf(what);
  const to = await middleOf(over);
  await touch('touchStart', [from]);
  for (const point of between(from, to)) await touch('touchMove', [point]);
  return { letGo: () => touch('touchEnd', []) };
}
