import { defineConfig } from '@playwright/test';
import config from './playwright.config';

/** `npm run screenshots`: the main screens at both widths, into docs/images. */
export default defineConfig({
  ...config,
  testDir: './src/screens',
  testMatch: '**/*.screens.ts',
  outputDir: './results/screens',
  reporter: [['line']],
});
