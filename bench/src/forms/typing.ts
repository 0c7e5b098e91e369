import { Page } from '@playwright/test';
import { processorTime } from './processor';
import { heardOn } from './watchKeys';
import { writtenRows } from './twoHundred';

const text = 'Mere tid til at tale om';
/** A quick writer. */
const betweenKeys = 70;

/** Milliseconds of many keys. */
export interface Keys {
  readonly p50: number;
  readonly p95: number;
  readonly count: number;
  /** p98 of the browser's Event Timing. */
  readonly interaction: number;
  /** Milliseconds of the processor for a key, saving and all the page does meanwhile included. */
  readonly processor: number;
}

async function writeIn(page: Page, field: string): Promise<void> {
  await page.locator(field).click();
  for (const key of text) {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(betweenKeys);
  }
}

/** Times of keys, gathered over several pages. */
export class KeyTimes {
  readonly #keys: number[] = [];
  readonly #events: number[] = [];
  #processor = 0;

  /** Writes in several rows of the page; `field` is the selector of a row. */
  async write(page: Page, field: (at: number) => string): Promise<void> {
    this.#processor += await processorTime(page, async () => {
      for (const at of writtenRows) await writeIn(page, field(at));
    });
    const { keys, events } = await heardOn(page);
    const told = Object.values(events);
    this.#keys.push(...keys);
    this.#events.push(...told);
    // What took less than 16 ms is not told.
    for (let each = told.length; each < keys.length; each += 1)
      this.#events.push(16);
  }

  seen(): Keys {
    const at = (values: number[], part: number) =>
      [...values].sort((a, b) => a - b)[Math.floor(values.length * part)];
    return {
      p50: at(this.#keys, 0.5),
      p95: at(this.#keys, 0.95),
      count: this.#keys.length,
      interaction: at(this.#events, 0.98),
      processor: this.#processor / this.#keys.length,
    };
  }
}
