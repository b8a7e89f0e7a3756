import type { Page } from '@playwright/test';
import { beginEndlessImport } from './support/database';
import {
  expect,
  expectAccessible,
  expectFits,
  password,
  readCode,
  signIn,
  signInHere,
  test,
  typeCode,
  typePassword,
} from './support/portal';
import type { Portal } from './support/server';
import { forgetConfirmations, passTime } from './support/time';

const cookieName = 'authjs.session-token';

async function tokenOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies();
  return cookies.find(({ name }) => name === cookieName)?.value ?? '';
}

/** Puts a token into the browser, as somebody would who has seen or planted it. */
async function putToken(page: Page, value: string) {
  await page
    .context()
    .addCookies([{ name: cookieName, value, url: new URL('/', page.url()).href }]);
}

const idleWords = 'You were signed out after 15 minutes without activity.';

test('the list of own sessions ends one, or all others', async ({
  page,
  browser,
  portal,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  const phone = await browser.newPage({
    baseURL: portal.url,
    userAgent: 'Mozilla/5.0 (iPhone) Safari/604.1',
  });
  const laptop = await browser.newPage({ baseURL: portal.url });
  await signIn(phone, 'agent.valid');
  await signIn(laptop, 'agent.valid');

  await page.goto('/account');
  await page.getByRole('link', { name: 'See where you are signed in' }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: 'Where you are signed in' }),
  ).toBeVisible();
  await expect(page.getByRole('row')).toHaveCount(4);
  const here = page.getByRole('row', { name: /This browser/ });
  await expect(here).toContainText('Chrome on Linux');
  await expect(here.getByRole('button')).toHaveCount(0);
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
    await page.setViewportSize({ width: 1280, height: 800 });
  }

  await page.getByRole('button', { name: 'Sign out (Safari on iPhone)' }).click();
  await expect(page.getByText('That browser is signed out.')).toBeVisible();
  await phone.goto('/account');
  await expect(phone).toHaveURL(/\/sign-in\?next=%2Faccount$/);
  await laptop.goto('/account');
  await expect(laptop).toHaveURL(/\/account$/);

  await page.getByRole('button', { name: 'Sign out all other browsers' }).click();
  await expect(page.getByText('All other browsers are signed out.')).toBeVisible();
  await expect(page.getByText('You are signed in here only.')).toBeVisible();
  await laptop.goto('/account');
  await expect(laptop).toHaveURL(/\/sign-in/);
  await phone.close();
  await laptop.close();
});

test('the cookie is for this server alone, and no script reads it', async ({ page }) => {
  await signIn(page, 'agent.valid');
  const cookies = await page.context().cookies();
  expect(cookies.find(({ name }) => name === cookieName)).toMatchObject({
    httpOnly: true,
    sameSite: 'Lax',
    path: '/',
    value: expect.stringMatching(/^[\w-]{43}$/),
  });
});

test('each rise of rights gives a new token, and the one before opens nothing', async ({
  page,
  portal,
}) => {
  await page.goto('/sign-in');
  await putToken(page, 'planted'.padEnd(43, 'x'));
  await typePassword(page, 'desk.rep');
  await page.waitForURL('**/sign-in/code**');
  const pending = await tokenOf(page);
  expect(pending).not.toContain('planted');

  await typeCode(page, await readCode(page, 'desk.rep'));
  await page.waitForURL('**/service-desk');
  const full = await tokenOf(page);
  expect(full).not.toBe(pending);

  forgetConfirmations(portal);
  await page.goto('/account/second-factor');
  await page.getByLabel('Password').fill(password);
  await page.getByLabel('Code', { exact: true }).fill(await readCode(page, 'desk.rep'));
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.waitForURL('**/account/second-factor');
  const confirmed = await tokenOf(page);
  expect(confirmed).not.toBe(full);

  for (const old of [pending, full]) {
    await putToken(page, old);
    await page.goto('/account');
    await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
  }
  await putToken(page, confirmed);
  await page.goto('/account');
  await expect(page).toHaveURL(/\/account$/);
});

test('a token does not work after the sign-out', async ({ page }) => {
  await signIn(page, 'agent.valid');
  const token = await tokenOf(page);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  expect(await tokenOf(page)).toBe('');
  await putToken(page, token);
  await page.goto('/profile');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fprofile$/);
});

test('after 15 minutes without a request the sign-in says so and leads back', async ({
  page,
  portal,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  passTime(portal, 16);
  await page.goto('/profile');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fprofile&idle=1$/);
  await expect(page.getByText(idleWords)).toBeVisible();
  await expect(page.getByText('What you typed in your profile is kept.')).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await signInHere(page, 'agent.valid', '/profile');
});

test('requests keep a session open, for twelve hours', async ({ page, portal }) => {
  await signIn(page, 'agent.valid');
  for (let count = 0; count < 3; count++) {
    passTime(portal, 14);
    await page.goto('/account');
    await expect(page).toHaveURL(/\/account$/);
  }
  // A page that is open would go to the sign-in by itself.
  await page.goto('about:blank');
  passTime(portal, 12 * 60 - 42 + 1);
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
});

test('to ask how long a session lasts keeps nothing open, and other sites cannot', async ({
  page,
  portal,
}) => {
  await signIn(page, 'agent.valid');
  passTime(portal, 14);
  const asked = await page.request.get('/session/stay');
  expect(await asked.json()).toEqual({ seconds: expect.any(Number), canStay: true });
  expect((await asked.json()).seconds).toBeLessThanOrEqual(60);
  const stay = (origin: string) => page.request.post('/session/stay', { headers: { origin } });
  expect((await stay('https://evil.example')).status()).toBe(403);
  expect((await stay('null')).status()).toBe(403);
  expect((await (await page.request.get('/session/stay')).json()).seconds).toBeLessThanOrEqual(60);
  expect((await stay(portal.url)).status()).toBe(204);
  expect((await (await page.request.get('/session/stay')).json()).seconds).toBeGreaterThan(880);
  passTime(portal, 16);
  expect((await stay(portal.url)).status()).toBe(401);
  expect((await page.request.get('/session/stay')).status()).toBe(401);
});

/** A page that draws itself anew does so once more, and then the session has run out. */
async function expectIdle(page: Page, portal: Portal) {
  passTime(portal, 14);
  await (await page.waitForRequest(/watch=again/)).response();
  const left = await (await page.request.get('/session/stay')).json();
  expect(left.seconds).toBeLessThanOrEqual(60);
  passTime(portal, 2);
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fimports\S*&idle=1$/);
}

test('an import that is watched keeps no session open', async ({ page, portal }) => {
  await signIn(page, 'cms.admin', '/imports');
  await page.goto(`/imports/${beginEndlessImport(portal.databaseFile)}`);
  await expectIdle(page, portal);
});

test('nor does the list of imports while one runs', { tag: '@javascript' }, async ({
  page,
  portal,
}) => {
  beginEndlessImport(portal.databaseFile);
  await signIn(page, 'cms.admin', '/imports');
  await expectIdle(page, portal);
});

test.describe('before the end', { tag: '@javascript' }, () => {
  test.use({ expectedConsole: [/401/] });
  /** Lets the browser's clock run on until something holds: the scripts may not have begun yet. */
  const runOn = async (page: Page, time: string, holds: () => Promise<unknown>) =>
    expect(async () => {
      await page.clock.fastForward(time);
      await holds();
    }).toPass();
  const soon = { timeout: 3_000 };
  const dialogOf = (page: Page) =>
    page.getByRole('dialog', { name: 'Do you want to stay signed in?' });

  test('a dialog counts down, and the person can stay; other tabs follow', async ({
    page,
    portal,
    context,
  }) => {
    await page.clock.install();
    await signIn(page, 'agent.valid');
    await page.goto('/account');
    const other = await context.newPage();
    await other.clock.install();
    await other.goto('/account');
    passTime(portal, 13.01);
    for (const tab of [page, other]) {
      await runOn(tab, '13:05', () =>
        expect(dialogOf(tab)).toContainText('You will be signed out in 2 minutes.', soon),
      );
    }
    await expectAccessible(page);
    await expectFits(page, 320);
    await page.clock.fastForward('01:00');
    await expect(dialogOf(page)).toContainText('in less than a minute');
    await dialogOf(page).getByRole('button', { name: 'Stay signed in' }).click();
    await expect(dialogOf(page)).toHaveCount(0);
    await expect(dialogOf(other)).toHaveCount(0);
    await page.goto('/account');
    await expect(page).toHaveURL(/\/account$/);
  });

  test('who was active in another tab is not asked', async ({ page }) => {
    await page.clock.install();
    await signIn(page, 'agent.valid');
    await page.goto('/account');
    const asked: string[] = [];
    page.on('response', (response) => asked.push(new URL(response.url()).pathname));
    await runOn(page, '13:05', () => expect.poll(() => asked, soon).toContain('/session/stay'));
    await expect(dialogOf(page)).toHaveCount(0);
  });

  test('who does nothing is signed out and told why', async ({ page, portal }) => {
    await page.clock.install();
    await signIn(page, 'agent.valid');
    await page.goto('/profile');
    passTime(portal, 16);
    await runOn(page, '15:05', () =>
      expect(page).toHaveURL(/\/sign-in\?next=%2Fprofile&idle=1$/, soon),
    );
    await expect(page.getByText(idleWords)).toBeVisible();
  });

  test('signs out from the dialog', async ({ page, portal }) => {
    await page.clock.install();
    await signIn(page, 'agent.valid');
    await page.goto('/account');
    passTime(portal, 13.01);
    await runOn(page, '13:05', () => expect(dialogOf(page)).toBeVisible(soon));
    await dialogOf(page).getByRole('button', { name: 'Sign out' }).click();
    await expect(page.getByText('You are signed out.')).toBeVisible();
  });
});
