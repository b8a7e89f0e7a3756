import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, signIn, test } from './support/portal';

async function openLanguages(page: Page) {
  await page.goto('/mlms');
  await page.getByRole('link', { name: /Your MLMS account/ }).click();
  await page.waitForURL('**/mlms/account');
  await page.locator('summary', { hasText: 'Languages' }).click();
}

async function choose(page: Page, levels: Record<string, string>) {
  for (const [label, value] of Object.entries(levels)) {
    await page.getByRole('combobox', { name: label }).selectOption(value);
  }
}

const korean = {
  Language: 'Korean',
  Speaking: 'Native or fluent',
  Reading: 'Advanced',
  Writing: 'Intermediate',
};
const rowOf = (page: Page, name: string) => page.getByRole('row').filter({ hasText: name });

test('languages are added, repeated, edited, removed and put back', async ({ page, scripted }) => {
  await signIn(page, 'agent.registered');
  await openLanguages(page);
  await page.getByRole('link', { name: 'Add Language' }).click();
  await choose(page, korean);
  if (scripted) await expectAccessible(page);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByText('Korean is saved.')).toBeVisible();
  await expect(rowOf(page, 'Korean')).toContainText('Native or fluent');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('link', { name: 'Add Language' }).click();
  await choose(page, { ...korean, Language: 'American Sign Language' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rowOf(page, 'American Sign Language')).toBeVisible();

  await page.getByRole('link', { name: 'Edit Korean' }).click();
  await choose(page, { Writing: 'Beginner' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(rowOf(page, 'Korean')).toContainText('Beginner');

  await page.getByRole('button', { name: 'Remove Korean' }).click();
  await expect(page.getByText('Korean was removed.')).toBeVisible();
  await expect(rowOf(page, 'Korean')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(rowOf(page, 'Korean')).toContainText('Beginner');
  if (scripted) await expectAccessible(page);
  if (scripted) await expectFits(page, 320);
});

test('a language that is there already, and missing choices, are named', async ({ page }) => {
  await signIn(page, 'agent.registered');
  await openLanguages(page);
  await page.getByRole('link', { name: 'Add Language' }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Language: Select a language' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Speaking: Select how well/ })).toBeVisible();
  await choose(page, { ...korean, Language: 'Spanish' });
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(
    page.getByRole('link', { name: /Spanish is on your account already/ }),
  ).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Reading' })).toHaveValue('advanced');
});

test('the address of the pop-up is a page of its own, another’s language is missing', async ({
  page,
  scripted,
}) => {
  await signIn(page, 'agent.registered');
  await page.goto('/mlms/account/languages/add');
  await expect(page.getByRole('heading', { level: 1, name: 'Add Language' })).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  if (scripted) await expectAccessible(page);
  expect((await page.request.get('/mlms/account/languages/ko')).status()).toBe(404);
  expect((await page.request.get('/mlms/account/languages/es')).status()).toBe(200);
});

test('the address cannot make the page say what is not so', async ({ page }) => {
  await signIn(page, 'agent.registered');
  for (const query of ['added=Your%20account', 'changed=ko', 'removed=es.native.native.native']) {
    await page.goto(`/mlms/account?languages=open&${query}`);
    await expect(rowOf(page, 'Spanish')).toBeVisible();
    await expect(page.getByText(/is saved|was removed/)).toHaveCount(0);
  }
});

test('who is signed out meanwhile and presses Remove comes to the sign-in page', async ({
  page,
}) => {
  await signIn(page, 'agent.registered');
  await page.goto('/mlms/account?languages=open');
  await page.context().clearCookies();
  await page.getByRole('button', { name: 'Remove Hindi' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
});

test('a trainee enters, is told what that means, and is not listed', async ({ page }) => {
  await signIn(page, 'agent.wrong-name');
  await page.goto('/profile');
  await page.getByLabel('Marketplace role').selectOption('Not an Agent Broker');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL('**/mlms?saved=1');
  await expect(page.getByText(/does not register you as an agent/)).toBeVisible();
  await page.goto('/mlms/account?languages=open');
  await expect(page.getByText(/You are not listed on Find Local Help yet/)).toBeVisible();
});

test.describe('the pop-up', { tag: '@javascript' }, () => {
  test('is a dialog: focus stays inside, Escape closes it and gives the focus back', async ({
    page,
  }) => {
    await signIn(page, 'agent.registered');
    await openLanguages(page);
    const opener = page.getByRole('link', { name: 'Add Language' });
    await opener.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Add Language' });
    await expect(dialog).toBeVisible();
    for (let press = 0; press < 12; press++) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(
        () =>
          document.activeElement !== document.body && !document.activeElement?.closest('dialog'),
      );
      expect(outside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page).toHaveURL(/\/mlms\/account$/);
    await expect(opener).toBeFocused();
  });

  test('closes with the back button and opens again with forward', async ({ page }) => {
    await signIn(page, 'agent.registered');
    await openLanguages(page);
    await page.getByRole('link', { name: 'Add Language' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.goForward();
    await expect(page.getByRole('dialog')).toBeVisible();
  });
});
