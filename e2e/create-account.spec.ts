import type { Page } from '@playwright/test';
import { openMail, readLink } from './support/mail';
import { expect, expectAccessible, expectFits, test } from './support/portal';

const newPassword = 'tiny blue rocks sing';
const verifySubject = 'Verify your email address';

const person = {
  'First name': 'Ruth',
  'Last name': 'Gómez',
  Email: 'ruth.gomez@example.com',
  'User ID': 'ruth.gomez',
  Password: newPassword,
};

async function fill(page: Page, change: Partial<typeof person> = {}) {
  await page.goto('/create-account');
  for (const [label, value] of Object.entries({ ...person, ...change })) {
    await page.getByRole('textbox', { name: label, exact: true }).fill(value);
  }
  await page.getByLabel('I have read the terms').check();
}

async function create(page: Page, change: Partial<typeof person> = {}) {
  await fill(page, change);
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Check your mail' })).toBeVisible();
}

async function signInWith(page: Page, userId: string, password: string) {
  await page.goto('/sign-in');
  await page.getByLabel('User ID').fill(userId);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
}

async function verify(page: Page) {
  await page.goto(await readLink(page, verifySubject));
  await page.getByRole('button', { name: 'Verify this address' }).click();
  await expect(page.getByText('The address is verified. You can sign in now.')).toBeVisible();
}

/** A page as everybody should be able to use it. */
async function expectUsable(page: Page, scripted: boolean) {
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test('a new account: form, mail, link, sign-in, registration status', async ({
  page,
  scripted,
}) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Create an account' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Create an account' })).toBeVisible();
  await expectUsable(page, scripted);
  await create(page);
  await expectUsable(page, scripted);

  await signInWith(page, 'ruth.gomez', newPassword);
  await expect(page.getByRole('heading', { name: `${verifySubject} first` })).toBeVisible();
  await expectUsable(page, scripted);

  const link = await readLink(page, verifySubject);
  // As a mail scanner does: opening it uses nothing up.
  await page.request.get(link);
  await page.goto(link);
  await expectUsable(page, scripted);
  await page.getByRole('button', { name: 'Verify this address' }).click();
  await expect(page.getByText('The address is verified. You can sign in now.')).toBeVisible();

  await signInWith(page, 'ruth.gomez', newPassword);
  await page.waitForURL('**/registration-status');
  await page.context().clearCookies();
  await page.goto(link);
  await expect(
    page.getByRole('heading', { level: 1, name: 'This link does not work any more' }),
  ).toBeVisible();
  await expectUsable(page, scripted);
});

test('a taken User ID and a taken address tell nothing at the form', async ({ page }) => {
  const answers: string[] = [];
  for (const change of [
    {},
    { 'User ID': 'AGENT.valid', Email: 'other@example.com' },
    { 'User ID': 'another', Email: 'agent.valid@example.com' },
  ]) {
    await create(page, change);
    answers.push(`${new URL(page.url()).pathname} ${await page.getByRole('main').textContent()}`);
  }
  expect(new Set(answers).size).toBe(1);
  for (const subject of [
    'Choose another User ID',
    'Somebody tried to use your User ID',
    'You have an account already',
  ]) {
    await expect(await openMail(page, subject)).toContainText('Hello,');
  }
});

test('what was typed survives a refusal, but for secrets', async ({ page, scripted }) => {
  await fill(page, { Password: 'ruth.gomez.1985', 'User ID': 'ruth gomez' });
  await page.getByLabel('Social Security Number').fill('900-12-345');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('link', { name: /Use only letters from A to Z/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /An SSN has 9 digits/ })).toBeVisible();
  await expect(page.getByLabel('First name')).toHaveValue('Ruth');
  await expect(page.getByLabel('I have read the terms')).toBeChecked();
  await expect(page.getByLabel('Social Security Number')).toHaveValue('');
  await expectUsable(page, scripted);

  await page.getByLabel('User ID').fill('ruth.gomez');
  await page.getByRole('textbox', { name: 'Password' }).fill('ruth.gomez.1985');
  await page.getByRole('button', { name: 'Create account' }).click();
  await expect(page.getByRole('link', { name: /Most of this is your User ID/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'Password' })).toHaveValue('');
});

test('what is missing is named in the order of the page', async ({ page }) => {
  await page.goto('/create-account');
  await page.getByRole('button', { name: 'Create account' }).click();
  const named = page.getByRole('alert').getByRole('link');
  await expect(named).toHaveText([
    /^First name/,
    /^Last name/,
    /^Email/,
    /^User ID/,
    /^Password/,
    /^I have read the terms/,
  ]);
});

test('a password can be shown, and is judged while it is typed @javascript', async ({ page }) => {
  await fill(page, { Password: '' });
  const field = page.getByRole('textbox', { name: 'Password' });
  await field.pressSequentially('ruth');
  await expect(page.getByText('Characters still needed: 11')).toBeVisible();
  await field.fill('ruth gomez 1985 1');
  await expect(page.getByText('Easy to guess so far').first()).toBeVisible();
  await field.fill('tiny blue rocks on a hill');
  await expect(page.getByText('Strong', { exact: true }).first()).toBeVisible();
  await page.getByRole('button', { name: /^Show\s+Password$/ }).click();
  await expect(field).toHaveAttribute('type', 'text');
  await page.getByRole('button', { name: /^Hide\s+Password$/ }).click();
  await expect(field).toHaveAttribute('type', 'password');
});

test('the link is sent again to who waits for it', async ({ page, scripted }) => {
  await create(page);
  const first = await readLink(page, verifySubject);
  await signInWith(page, 'ruth.gomez', newPassword);
  await page.getByRole('link', { name: 'Have the link sent again' }).click();
  await expectUsable(page, scripted);
  for (const userId of ['nobody', 'ruth.gomez']) {
    await page.goto('/verify-email');
    await page.getByLabel('User ID').fill(userId);
    await page.getByRole('button', { name: 'Send the link again' }).click();
    await expect(page.getByText('If there is an account with this User ID')).toBeVisible();
  }
  await page.goto(first);
  await expect(page.getByText('This link does not work any more')).toBeVisible();
  await verify(page);
});

test('a forgotten password', async ({ page, scripted }) => {
  await page.goto('/sign-in');
  await page.getByRole('link', { name: 'Get a link by mail' }).click();
  await expectUsable(page, scripted);
  for (const userId of ['nobody', 'agent.valid']) {
    await page.goto('/forgot-password');
    await page.getByLabel('User ID').fill(userId);
    await page.getByRole('button', { name: 'Send the link' }).click();
    await expect(page.getByText('If there is an account with this User ID')).toBeVisible();
  }
  await expectUsable(page, scripted);

  await page.goto(await readLink(page, 'Choose a new password'));
  await expectUsable(page, scripted);
  await page.getByRole('textbox', { name: 'New password' }).fill('Password12345678');
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await expect(page.getByRole('link', { name: /a word of this site/ })).toBeVisible();
  await page.getByRole('textbox', { name: 'New password' }).fill(newPassword);
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await expect(page.getByText('Your new password is saved. Sign in with it.')).toBeVisible();
  await signInWith(page, 'agent.valid', newPassword);
  await page.waitForURL('**/registration-status');
  await openMail(page, 'Your password was changed');
});

test('in Spanish', async ({ page, scripted }) => {
  await page.goto('/es/create-account');
  await expectUsable(page, scripted);
  await page.getByRole('button', { name: 'Crear cuenta' }).click();
  await expect(page.getByRole('link', { name: /Elija un ID de usuario/ })).toBeVisible();
  await page.getByRole('link', { name: 'términos de uso' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Términos de uso' })).toBeVisible();
  await expectUsable(page, scripted);
  await page.goto('/es/forgot-password');
  await page.getByLabel('ID de usuario').fill('agent.valid');
  await page.getByRole('button', { name: 'Enviar el enlace' }).click();
  await expect(page.getByRole('heading', { name: 'Revise su correo' })).toBeVisible();
  const link = await readLink(page, 'Choose a new password');
  expect(link).toContain('/es/reset-password/');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Elija una contraseña nueva' })).toBeVisible();
  await expectUsable(page, scripted);
});

test('pages of links keep their address to themselves', async ({ page }) => {
  await create(page);
  const link = await readLink(page, verifySubject);
  const body = await (await page.request.get(link)).text();
  expect(body).toMatch(/<meta name="referrer" content="same-origin"/);
  expect(body).toMatch(/<meta name="robots" content="noindex"/);
});
