import { chromium, Browser, Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The demo with its built frontend, fresh data, and a browser. */
export interface Portal {
  /** A page of its own for somebody who signed in. */
  signIn(name: string): Promise<Page>;
  /** A page without a portal. */
  blank(): Promise<Page>;
  readonly browser: Browser;
  stop(): Promise<void>;
}

const look = {
  locale: 'da-DK',
  timezoneId: 'Europe/Copenhagen',
  viewport: { width: 1280, height: 900 },
};

async function launch(): Promise<Browser> {
  const { findChromium } = await import('scripts/runtime/chromium.mjs');
  const { executablePath, args, env } = await findChromium();
  const all = { ...process.env, ...env } as Record<string, string>;
  return chromium.launch({ executablePath, args, env: all });
}

async function throughTheWindow(page: Page, name: string): Promise<void> {
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Log ind' }).click();
  const popup = await opened;
  const closed = popup.waitForEvent('close');
  await popup.locator(`button[name=person][value="${name}"]`).first().click();
  await closed;
  await page.getByRole('banner').waitFor();
}

/** Starts all of it on free ports, as the end-to-end tests do. */
export async function startPortal(): Promise<Portal> {
  const { startDemo } = await import('scripts/demo/demo.mjs');
  const dataFolder = mkdtempSync(join(tmpdir(), 'samtale-forms-'));
  const ports = { portal: 0, login: 0, inbox: 0, smtp: 0 };
  const demo = await startDemo({ ports, dataFolder });
  const browser = await launch();
  const pageAt = async (baseURL?: string) => {
    const context = await browser.newContext({ ...look, baseURL });
    return context.newPage();
  };
  return {
    browser,
    blank: () => pageAt(),
    signIn: async name => {
      const page = await pageAt(demo.portal);
      await page.goto('/');
      await throughTheWindow(page, name);
      return page;
    },
    stop: async () => {
      await browser.close();
      await demo.stop();
      rmSync(dataFolder, { recursive: true, force: true });
    },
  };
}
