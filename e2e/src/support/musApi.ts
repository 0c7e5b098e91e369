import type { Page } from '@playwright/test';

/** The plugin's API, asked in the name of who is signed in on the page. */
export interface MusApi {
  get<T>(path: string): Promise<T>;
  send<T>(method: 'post' | 'put', path: string, data: unknown): Promise<T>;
}

/** Takes over the token that the page itself uses. */
export async function musApiOf(page: Page): Promise<MusApi> {
  const asked = page.waitForRequest(
    request =>
      request.url().includes('/api/mus/v1/') &&
      Boolean(request.headers().authorization),
  );
  await page.goto('/mus');
  const { authorization } = (await asked).headers();
  async function call<T>(method: string, path: string, data?: unknown) {
    const headers = { authorization };
    const url = `/api/mus${path}`;
    const reply = await page.request.fetch(url, { method, headers, data });
    if (!reply.ok()) throw new Error(`${path}: ${await reply.text()}`);
    return (await reply.json()) as T;
  }
  return {
    get: path => call('get', path),
    send: (method, path, data) => call(method, path, data),
  };
}
