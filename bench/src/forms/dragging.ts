import { Browser, Page } from '@playwright/test';

/** A task of the main thread, milliseconds. */
export interface Task {
  readonly wall: number;
  /** Of which the thread really worked; the rest other processes had the processor. */
  readonly cpu: number;
}

/** The longest task in each part. */
export interface Drag {
  readonly lift: Task;
  readonly drag: Task;
  readonly drop: Task;
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

const categories = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'blink.user_timing',
  '__metadata',
];

const mark = (page: Page, name: string) =>
  page.evaluate(at => void performance.mark(at), `bench-${name}`);

const task = /(^|::)RunTask$/;

/** Longest tasks between the marks, on the thread that set them. */
export function partsOf(events: readonly TraceEvent[]): Drag {
  const marks = new Map(
    events
      .filter(({ name }) => name.startsWith('bench-'))
      .map(event => [event.name, event]),
  );
  const at = (name: string) => {
    const found = marks.get(`bench-${name}`);
    if (!found) throw new Error(`the trace has no mark ${name}`);
    return found;
  };
  const { pid, tid } = at('lift');
  const tasks = events.filter(
    event => event.pid === pid && event.tid === tid && task.test(event.name),
  );
  const longest = (from: string, to: string): Task => {
    const between = tasks.filter(
      ({ ts, dur = 0 }) => ts + dur > at(from).ts && ts < at(to).ts,
    );
    return {
      wall: Math.max(0, ...between.map(({ dur = 0 }) => dur / 1000)),
      cpu: Math.max(0, ...between.map(({ tdur = 0 }) => tdur / 1000)),
    };
  };
  return {
    lift: longest('lift', 'drag'),
    drag: longest('drag', 'drop'),
    drop: longest('drop', 'end'),
  };
}

const frame = 16;

/** Down over many rows until the page scrolls, up again, and so on for so many seconds. */
async function moveAbout(page: Page, x: number, seconds: number) {
  const until = Date.now() + seconds * 1000;
  const { height } = page.viewportSize() ?? { height: 900 };
  for (let step = 0; Date.now() < until; step += 1) {
    const phase = (step % 160) / 160;
    const part = phase < 0.5 ? phase * 2 : 2 - phase * 2;
    await page.mouse.move(x + (step % 3), 60 + part * (height - 80));
    await page.waitForTimeout(frame);
  }
}

/** Away from the edges, where the page stands still, and on until it is over something else than its own place. */
async function moveElsewhere(page: Page, x: number) {
  const { height } = page.viewportSize() ?? { height: 900 };
  const atHome = page.locator('[aria-live]', { hasText: /er løftet$/ });
  for (let y = height / 2; y < height * 0.75; y += 20) {
    await page.mouse.move(x, y);
    await page.waitForTimeout(frame);
    if ((await atHome.count()) === 0) return;
  }
}

/** The order of the things, by the names of their handles. */
const orderOn = (page: Page, handles: string) =>
  page
    .locator(handles)
    .evaluateAll(all => all.map(each => each.ariaLabel).join());

/** Drags the thing at this place by its handle for five seconds, and lets it go somewhere else. */
export async function dragAbout(
  browser: Browser,
  page: Page,
  handles: string,
  place: number,
): Promise<Drag> {
  const before = await orderOn(page, handles);
  const handle = page.locator(handles).nth(place);
  await handle.evaluate(each => each.scrollIntoView({ block: 'center' }));
  const box = await handle.boundingBox();
  if (!box) throw new Error('the handle is not in view');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await browser.startTracing(page, { categories });
  await mark(page, 'lift');
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y + 8, { steps: 4 });
  await page.waitForTimeout(300);
  await mark(page, 'drag');
  await moveAbout(page, x, 5);
  await moveElsewhere(page, x);
  await mark(page, 'drop');
  await page.mouse.up();
  await page.waitForTimeout(500);
  await mark(page, 'end');
  const trace = await browser.stopTracing();
  if ((await orderOn(page, handles)) === before)
    throw new Error('nothing was moved');
  const { traceEvents } = JSON.parse(trace.toString()) as {
    traceEvents: TraceEvent[];
  };
  return partsOf(traceEvents);
}
