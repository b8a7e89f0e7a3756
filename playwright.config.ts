import { defineConfig } from '@playwright/test';

const asRoot = process.getuid?.() === 0;

/** What a browser in a container needs; it also keeps it from calling home. */
const chromiumArgs = [
  ...(asRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/support/global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous: a slow, shared machine must not decide whether a test passes.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: 'line',
  use: {
    locale: 'en-US',
    timezoneId: 'America/New_York',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: chromiumArgs },
  },
  projects: [
    { name: 'javascript' },
    // Tests of what only JavaScript adds, such as a live preview, carry the tag.
    { name: 'no-javascript', use: { javaScriptEnabled: false }, grepInvert: /@javascript/ },
  ],
});
