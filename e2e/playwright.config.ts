import { defineConfig } from '@playwright/test';
import { browser } from './src/support/browser';

/** The tests of `npm test`: each in a wide window and on a phone. */
export default defineConfig({
  testDir: './src',
  outputDir: './results/artifacts',
  fullyParallel: false,
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 180_000,
  expect: { timeout: 15_000 },
  reporter: [['line'], ['json', { outputFile: './results/results.json' }]],
  use: {
    ...browser,
    actionTimeout: 20_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
  projects: [
    {
      name: '1280',
      // Played on a phone only.
      testIgnore: /cards|followUp|mails|resend/,
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: '390',
      // What fails there fails at every width; keys are for a wide window.
      testIgnore: /concepts|failures|keyboard/,
      use: { viewport: { width: 390, height: 844 }, hasTouch: true },
    },
  ],
});
