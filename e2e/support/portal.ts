import AxeBuilder from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { type Portal, startPortal } from './server';

/** The one password of the sandbox. */
export const password = 'sandbox-passphrase-2027';

type Fixtures = {
  /** A server and database for this test alone; its address is the base of `page.goto`. */
  portal: Portal;
  /** Whether this project runs with JavaScript. */
  scripted: boolean;
  /** Console messages that this test causes on purpose, such as those of a missing page. */
  expectedConsole: RegExp[];
};

export const test = base.extend<Fixtures>({
  portal: async ({ browserName: _ }, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.stop();
    expect(portal.output(), 'errors that the server logged').not.toMatch(
      /"level":"error"|⨯|Error:/,
    );
  },
  baseURL: async ({ portal }, use) => use(portal.url),
  scripted: async ({ javaScriptEnabled }, use) => use(javaScriptEnabled !== false),
  expectedConsole: [[], { option: true }],
  page: async ({ page, expectedConsole }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      const text = `${message.text()} ${message.location().url}`;
      if (['error', 'warning'].includes(message.type())) complaints.push(text);
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    await use(page);
    const unexpected = complaints.filter(
      (text) => !expectedConsole.some((expected) => expected.test(text)),
    );
    expect(unexpected, 'console errors and warnings').toEqual([]);
  },
});

export { expect };

/** Signs in at the form, with a code where one is asked for, and waits for the landing page. */
export async function signIn(page: Page, userId: string, landing = '/registration-status') {
  await page.goto('/sign-in');
  await signInHere(page, userId, landing);
}

/** The same on the sign-in page that is open, for example one that leads back somewhere. */
export async function signInHere(page: Page, userId: string, landing: string) {
  await typePassword(page, userId);
  await page.waitForURL((url) => url.pathname === landing || isCodePage(url));
  if (!isCodePage(new URL(page.url()))) return;
  await typeCode(page, await readCode(page, userId));
  await page.waitForURL((url) => url.pathname === landing);
}

const isCodePage = (url: URL) => url.pathname.endsWith('/sign-in/code');

/** The first step of the sign-in. */
export async function typePassword(page: Page, userId: string, typed = password) {
  await page.getByLabel('User ID').fill(userId);
  await page.getByLabel('Password').fill(typed);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

/** The second step of the sign-in. */
export async function typeCode(page: Page, code: string) {
  await page.getByLabel('Code', { exact: true }).fill(code);
  await page.getByRole('button', { name: 'Continue' }).click();
}

/** The unused code that the sandbox shows for an account; waits for the next one when all are used. */
export async function readCode(page: Page, userId: string): Promise<string> {
  const shown = new RegExp(`data-code-of="${userId}"[^>]*>(\\d{6})<`);
  const find = async () => shown.exec(await (await page.request.get('/sandbox')).text())?.[1] ?? '';
  await expect.poll(find, { timeout: 45_000 }).not.toBe('');
  return find();
}

/** axe finds nothing on the page as it stands (WCAG 2.2 AA and best practices). */
export async function expectAccessible(page: Page) {
  // A page that scripts open gets its title a moment after its content.
  await expect(page).toHaveTitle(/\S/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html)}`);
  expect(found, 'axe').toEqual([]);
}

/** Nothing sticks out at the side: no horizontal scroll on a screen of this width. */
export async function expectFits(page: Page, width: number) {
  await page.setViewportSize({ width, height: 800 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `overflow at ${width} px`).toBe(0);
}
