import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
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
import { code, codeOfKey, setUp } from './support/second-factor';
import { forgetFactor, passTime } from './support/time';

async function signOut(page: Page) {
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
}

test('an agent sets up an app, keeps the recovery codes and signs in with them', async ({
  page,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  await page.goto('/account');
  await expect(page.getByText('Off: your password alone opens your account.')).toBeVisible();
  await page.getByRole('link', { name: 'Set up an app' }).click();
  await page.waitForURL('**/account/second-factor');
  await expect(page).toHaveTitle(/^Second factor/);
  if (scripted) await expectAccessible(page);
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await expect(page.getByRole('img', { name: /^QR code/ })).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await code(page).fill('12345');
  await page.getByRole('button', { name: 'Check the code and finish' }).click();
  await expect(page.getByRole('link', { name: /^Code: This code does not match/ })).toBeVisible();
  await expect(code(page)).toHaveValue('');

  await code(page).fill(await codeOfKey(page));
  await page.getByRole('button', { name: 'Check the code and finish' }).click();
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
  const codes = await page
    .getByRole('listitem')
    .filter({ hasText: /^[2-9a-z]{5}-[2-9a-z]{5}$/ })
    .allInnerTexts();
  expect(new Set(codes).size).toBe(10);
  await expect(page).toHaveTitle(/^Second factor/);
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download as a text file' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('recovery-codes.txt');
  expect(readFileSync(await file.path(), 'utf8')).toContain(codes.join('\r\n'));

  await page.goto('/account');
  await expect(page.getByText('On: each sign-in asks for a code of your app.')).toBeVisible();
  await signOut(page);

  const [first = '', second = ''] = codes;
  await page.goto('/sign-in');
  await typePassword(page, 'agent.valid');
  await page.waitForURL('**/sign-in/code**');
  await typeCode(page, first.toUpperCase());
  await page.waitForURL('**/registration-status');
  await signOut(page);
  await page.goto('/sign-in');
  await typePassword(page, 'agent.valid');
  await typeCode(page, first);
  await expect(page.getByRole('link', { name: /^Code: This code is not right/ })).toBeVisible();
  await typeCode(page, second);
  await page.waitForURL('**/registration-status');

  await page.goto('/sandbox/mail');
  await expect(page.getByText('Your sign-in now asks for a code')).toBeVisible();
  await expect(page.getByText('A recovery code of your account was used').first()).toBeVisible();
});

test('before the code a session opens nothing', async ({ page, scripted }) => {
  await page.goto('/outdated-reports');
  await typePassword(page, 'desk.rep');
  await page.waitForURL('**/sign-in/code**');
  await expect(page.getByRole('heading', { level: 1, name: 'Enter your code' })).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in\/code\?next=%2Faccount$/);
  expect((await page.request.get('/session/stay')).status()).toBe(401);
  await page.goto('/outdated-reports');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('link', { name: /^Code: Enter the six digits/ })).toBeVisible();
  await typeCode(page, '000000');
  await expect(page.getByRole('link', { name: /^Code: This code is not right/ })).toBeVisible();
  await expect(code(page)).toHaveValue('');
  await typeCode(page, await readCode(page, 'desk.rep'));
  await page.waitForURL('**/outdated-reports');
});

test('a code works once, in another browser too', async ({ page, browser, portal }) => {
  const once = await readCode(page, 'desk.rep');
  await page.goto('/sign-in');
  await typePassword(page, 'desk.rep');
  await typeCode(page, once);
  await page.waitForURL('**/service-desk');
  const other = await browser.newPage({ baseURL: portal.url });
  await other.goto('/sign-in');
  await typePassword(other, 'desk.rep');
  await typeCode(other, once);
  await expect(other.getByRole('link', { name: /or it was used before/ })).toBeVisible();
  await other.close();
});

test('five wrong codes stop everybody for a minute', async ({ page }) => {
  await page.goto('/sign-in');
  await typePassword(page, 'desk.rep');
  for (let count = 0; count < 5; count++) {
    await typeCode(page, `00000${count}`);
    await expect(page.getByRole('link', { name: /^Code: This code is not right/ })).toBeVisible();
    // Without JavaScript a reload would send the form again.
    await page.goto('/sign-in/code');
  }
  await typeCode(page, await readCode(page, 'desk.rep'));
  await expect(page.getByText('Wait one minute, then try again.')).toBeVisible();
});

test('in Spanish', async ({ page, scripted }) => {
  await page.goto('/es/sign-in');
  await page.getByLabel('ID de usuario').fill('desk.rep');
  await page.getByLabel('Contraseña').fill(password);
  await page.getByRole('button', { name: 'Iniciar sesión' }).click();
  await page.waitForURL('**/es/sign-in/code**');
  await expect(page.getByRole('heading', { level: 1, name: 'Escriba su código' })).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.getByLabel('Código').fill('000000');
  await page.getByRole('button', { name: 'Continuar' }).click();
  await expect(page.getByRole('link', { name: /Este código no es correcto/ })).toBeVisible();
  await page.getByLabel('Código').fill(await readCode(page, 'desk.rep'));
  await page.getByRole('button', { name: 'Continuar' }).click();
  await page.waitForURL('**/service-desk');
});

test('staff without a second factor get to its set-up and nowhere else', async ({
  page,
  portal,
  scripted,
}) => {
  forgetFactor(portal, 'cms.admin');
  await page.goto('/sign-in');
  await typePassword(page, 'cms.admin');
  await page.waitForURL('**/account/second-factor');
  await expect(page.getByText('Your account must have a second factor')).toBeVisible();
  for (const place of ['/imports', '/account', '/account/sessions']) {
    await page.goto(place);
    await expect(page).toHaveURL(/\/account\/second-factor$/);
  }
  const sent = { headers: { origin: portal.url }, maxRedirects: 0 };
  const upload = await page.request.post('/imports/upload', sent);
  expect(upload.headers().location).toContain('/sign-in');
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  expect(await setUp(page)).toHaveLength(10);
  await page.goto('/imports');
  await expect(page.getByRole('heading', { level: 1, name: 'Imports' })).toBeVisible();
  await page.goto('/account/second-factor');
  await expect(page.getByRole('button', { name: 'Set up another app' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Remove the second factor' })).toHaveCount(0);
});

test('an agent makes new recovery codes, and removes it all', async ({ page, scripted }) => {
  await signIn(page, 'agent.valid');
  await page.goto('/account/second-factor');
  const [old = ''] = await setUp(page);
  await page.goto('/account/second-factor');
  await expect(page.getByText('You have 10 unused recovery codes.')).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.getByRole('button', { name: 'Make new recovery codes' }).click();
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
  await expect(page.getByText(old, { exact: true })).toHaveCount(0);
  await page.goto('/account/second-factor');
  await page.getByRole('button', { name: 'Remove the second factor' }).click();
  await expect(page.getByText('The second factor is removed.')).toBeVisible();
  await signOut(page);
  await signIn(page, 'agent.valid');
});

test('agents are asked to set one up, until they say no', async ({ page, scripted }) => {
  await signIn(page, 'agent.valid');
  const hint = page.getByRole('heading', { name: /Protect your account with a second factor/ });
  await expect(hint).toBeVisible();
  if (scripted) await expectAccessible(page);
  await page.getByRole('button', { name: 'Not now' }).click();
  await expect(hint).toHaveCount(0);
  await page.goto('/registration-status');
  await expect(hint).toHaveCount(0);
});

test('a code step that took too long begins anew', async ({ page, portal }) => {
  await page.goto('/profile');
  await typePassword(page, 'desk.rep');
  await page.waitForURL('**/sign-in/code**');
  passTime(portal, 11);
  await typeCode(page, '123456');
  await expect(page.getByText('The code was not entered within ten minutes.')).toBeVisible();
  await signInHere(page, 'desk.rep', '/service-desk');
});
