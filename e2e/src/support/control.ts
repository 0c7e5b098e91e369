import { expect } from '@playwright/test';
import { portal } from './browser';

async function command(path: string): Promise<void> {
  const control = process.env.E2E_CONTROL;
  if (!control) throw new Error('E2E_CONTROL is missing: start by "yarn test"');
  const reply = await fetch(`${control}/${path}`, { method: 'POST' });
  if (!reply.ok) throw new Error(await reply.text());
}

/** Stops the backend and starts it anew, on the same data; answers when it is ready again. */
export const restartBackend = () => command('restart');

/** Closes or opens a mailbox: the mail server refuses what is for a closed one. */
export const mailbox = {
  close: (address: string) => command(`refuse?address=${address}`),
  open: (address: string) => command(`accept?address=${address}`),
};

const answers = () =>
  fetch(`${portal()}/.backstage/health/v1/readiness`).then(
    ({ ok }) => ok,
    () => false,
  );

/** Waits until nobody answers at the portal's address. */
export const untilDown = () =>
  expect.poll(answers, { timeout: 60_000, intervals: [50] }).toBe(false);
