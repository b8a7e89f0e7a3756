import { defineConfig } from '@playwright/test';
import base from '../../playwright.config';

/** The same servers and browser as the tests; the "tests" here only take pictures. */
export default defineConfig({
  ...base,
  testDir: '.',
  testMatch: '*.screens.ts',
  globalSetup: '../support/global-setup.ts',
  projects: [
    { name: '1280', use: { viewport: { width: 1280, height: 900 } } },
    { name: '375', use: { viewport: { width: 375, height: 812 } } },
  ],
});
