import { Page } from '@playwright/test';

interface Heard {
  /** Milliseconds from each key to the picture after it. */
  keys: number[];
  /** The longest event of each key by the browser's own account, in steps of 8 ms; below 16 ms not told. */
  events: Record<string, number>;
}

type Watched = typeof globalThis & { heard?: Heard };

/** Runs in the page. */
function watch() {
  const heard: Heard = { keys: [], events: {} };
  (globalThis as Watched).heard = heard;
  let pressed = 0;
  addEventListener('keydown', event => (pressed = event.timeStamp), true);
  addEventListener(
    'input',
    () => {
      const from = pressed;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => heard.keys.push(performance.now() - from);
        port2.postMessage(null);
      });
    },
    true,
  );
  const told = new PerformanceObserver(list => {
    for (const entry of list.getEntries()) {
      const { interactionId } = entry as unknown as { interactionId: number };
      if (!interactionId || !/^key/.test(entry.name)) continue;
      heard.events[interactionId] = Math.max(
        heard.events[interactionId] ?? 0,
        entry.duration,
      );
    }
  });
  told.observe({ type: 'event', durationThreshold: 16 } as never);
}

/** Begins to measure the keys of a page that is about to be opened. */
export const watchKeys = (page: Page) => page.addInitScript(watch);

/** What was measured since the page opened or was last asked. */
export async function heardOn(page: Page): Promise<Heard> {
  return page.evaluate(() => {
    const { heard } = globalThis as Watched;
    if (!heard) throw new Error('the page is not watched');
    const { keys, events } = heard;
    Object.assign(heard, { keys: [], events: {} });
    return { keys, events };
  });
}
