import type { ConsoleMessage, Page } from '@playwright/test';

/** What the host itself says on the console, and why we let it. */
const allowed = [
  {
    why: 'Without a session yet, the first refresh answers 401.',
    text: /the server responded with a status of 401/,
    url: /\/api\/auth\/[a-z]+\/refresh/,
  },
  {
    why: 'A page that is not there for them: the browser reports our 404.',
    text: /the server responded with a status of 404/,
    url: /\/api\/mus\/v1\/(talks|plans)\/[0-9a-f-]{36}$/,
  },
];

function isAllowed(message: ConsoleMessage): boolean {
  const { url } = message.location();
  return allowed.some(
    ({ text, url: at }) => text.test(message.text()) && at.test(url),
  );
}

/** Collects what a page complains of; the list must be empty in the end. */
export function listen(page: Page, who: string): string[] {
  const heard: string[] = [];
  page.on('console', message => {
    if (message.type() !== 'error' || isAllowed(message)) return;
    heard.push(`${who}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', error => heard.push(`${who}: ${error.stack}`));
  return heard;
}
