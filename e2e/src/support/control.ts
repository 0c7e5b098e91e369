import { expect } from '@playwright/test';
import { portal } from './browser';

/** Stops the backend and starts it anew, on the same data; answers when it is ready again. */
export async function restartBackend(): Promise<void> {
  const control = process.env.E2E_CONTROL;
  if (!control) throw new Error('E2E_CONTROL is missing: start by "yarn test"');
  const reply = await fetch(`${control}/restart`, { method: 'POST' });
  if (!reply.ok) throw new Error(await reply.text());
}

const answers = () =>
  fetch(`${portal()}/.backstage/health/v1/readiness`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Waits until nobody answers at the portal's address. */
export const untilDown = () =>
  expect.poll(answers, { timeout: 60_000, intervals: [50] }).toBe(false);
