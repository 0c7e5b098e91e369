import { expect, test, type Page, type TestInfo } from '@playwright/test';
import { settled } from '../support/settled';
import { inspect } from './inspect';
import type { Stop } from './stops';

/** Addresses that were gone to, without their search. */
export const walked = new Set<string>();

/** Goes to each stop and tells, stop by stop, what is wrong there. */
export async function walk(
  page: Page,
  stops: readonly Stop[],
  info: TestInfo,
): Promise<void> {
  const wrong: string[] = [];
  for (const { name, path, act } of stops) {
    await test.step(name, async () => {
      await page.goto(path);
      await settled(page);
      await act?.(page);
      const found = await inspect(page);
      wrong.push(...found.map(one => `${name} (${path}): ${one}`));
    });
    walked.add(path.replace(/[?#].*/, ''));
  }
  await info.attach('stops', { body: stops.map(s => s.name).join('\n') });
  expect(wrong.join('\n')).toBe('');
}
