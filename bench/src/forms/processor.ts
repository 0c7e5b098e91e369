import { CDPSession, Page } from '@playwright/test';

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const found = metrics.find(({ name }) => name === 'TaskDuration');
  return found?.value ?? NaN;
}

/** Milliseconds of the processor that the page's main thread used for the work; other processes do not count. */
export async function processorTime(
  page: Page,
  work: () => Promise<void>,
): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const before = await taskSeconds(session);
  await work();
  const after = await taskSeconds(session);
  await session.detach();
  return (after - before) * 1000;
}
