import { globSync, mkdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { signAgreement } from '../support/agreement';
import { expect, signIn, test } from '../support/portal';
import {
  become,
  confirmIdentity,
  openCaseFromRefusal,
  pressSave,
  takeCase,
} from '../support/service-case';

const both = 'Individual Marketplace and Small Business Health Options Program (SHOP)';

/** A picture of the whole page for docs/screens, named by page and width. */
async function picture(page: Page, name: string) {
  const width = page.viewportSize()?.width ?? 0;
  mkdirSync('docs/screens', { recursive: true });
  await page.screenshot({ path: `docs/screens/${name}-${width}.png`, fullPage: true });
}

/** The upper part of the page for the help page; wide screens only. */
async function helpPicture(page: Page, name: string, height: number, y = 0) {
  if (page.viewportSize()?.width !== 1280) return;
  mkdirSync('public/help', { recursive: true });
  const clip = { x: 0, y, width: 1280, height };
  await page.screenshot({ path: `public/help/${name}.png`, clip, fullPage: true });
}

async function save(page: Page) {
  await page.getByLabel('Marketplace role').selectOption(both);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

test('public pages', async ({ page }) => {
  const pages = [
    ['home', '/'],
    ['sign-in', '/sign-in'],
    ['create-account', '/create-account'],
    ['forgot-password', '/forgot-password'],
    ['sandbox', '/sandbox'],
    ['npn-lookup', '/npn-lookup'],
    ['find-local-help', '/find-local-help'],
    ['find-local-help-results', '/find-local-help?location=Houston%2C+TX&radius=50'],
    ['find-local-help-language', '/find-local-help?location=77002&radius=100&language=ta'],
    ['find-local-help-empty', '/find-local-help?location=99723&radius=5'],
    ['find-local-help-error', '/find-local-help?location=nowhere+at+all'],
    ['registration-completion-list', '/registration-completion-list?npn=17000117'],
    ['registration-completion-list-empty', '/registration-completion-list?npn=5'],
  ] as const;
  for (const [name, path] of pages) {
    await page.goto(path);
    await picture(page, name);
  }
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await picture(page, 'sign-in-error');
});

test('an agent whose NPN is wrong', async ({ page }) => {
  await signIn(page, 'agent.wrong-npn');
  await picture(page, 'registration-status-start');
  await page.goto('/training');
  await picture(page, 'training');
  await page.goto('/profile');
  await page.getByRole('button', { name: 'Discard the draft' }).waitFor();
  await save(page);
  await expect(page.getByRole('heading', { name: 'NPN validation failed' })).toBeVisible();
  await picture(page, 'profile-refused');
  const alert = page.getByRole('heading', { name: 'NPN validation failed' });
  const box = await alert.boundingBox();
  await helpPicture(page, 'npn-validation-failed', 560, Math.max(0, (box?.y ?? 0) - 60));
  await page.goto('/registration-status');
  await picture(page, 'registration-status-blocked');
});

test('a new agent', async ({ page }) => {
  await signIn(page, 'agent.new');
  await page.goto('/profile');
  await picture(page, 'profile-empty');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await picture(page, 'profile-errors');
});

test('a registered agent', async ({ page }) => {
  await signIn(page, 'agent.registered');
  await picture(page, 'registration-status-registered');
  await helpPicture(page, 'registration-status', 720);
  await page.goto('/profile');
  await picture(page, 'profile');
  await helpPicture(page, 'profile', 900);
  await page.goto('/account');
  await picture(page, 'account');
  await page.goto('/mlms');
  await picture(page, 'mlms');
  await page.goto('/mlms/account?languages=open');
  await picture(page, 'mlms-account');
  await page.getByRole('link', { name: 'Add Language' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({
    path: `docs/screens/mlms-add-language-${page.viewportSize()?.width}.png`,
  });
  await helpPicture(page, 'add-language', 720);
  await page.goto('/mlms/account/languages/add');
  await picture(page, 'mlms-add-language-page');
});

test('an agent who registers for SHOP', async ({ page }) => {
  await signIn(page, 'agent.valid');
  await pressSave(page);
  await page.waitForURL('**/mlms?saved=1');
  await page.goto('/mlms/agreement');
  await picture(page, 'agreement');
  await page.getByRole('button', { name: 'Sign the agreement' }).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  await picture(page, 'agreement-errors');
  await signAgreement(page, 'Maria Alvarez');
  await page.waitForURL('**/mlms/agreement?signed=1');
  await picture(page, 'agreement-signed');
  await page.goto('/registration-status');
  await picture(page, 'registration-status-shop');
});

test('the Service Desk', async ({ page }) => {
  await openCaseFromRefusal(page, 'agent.wrong-name', 'My name does not match');
  await picture(page, 'case');
  await page.goto('/cases');
  await picture(page, 'cases');
  await become(page, 'desk.rep', '/service-desk');
  await picture(page, 'service-desk');
  await takeCase(page);
  await confirmIdentity(page, [
    'Full name',
    'National Producer Number (NPN)',
    'Last four digits of the SSN',
  ]);
  await picture(page, 'service-desk-case');
  await become(page, 'cms.admin', '/imports');
  await page.goto('/audit-log');
  await picture(page, 'audit-log');
});

test('a second factor', async ({ page }) => {
  await signIn(page, 'agent.valid');
  await page.goto('/account/second-factor');
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await page.getByRole('img').first().waitFor();
  await picture(page, 'second-factor');
  await page.goto('/account/sessions');
  await picture(page, 'sessions');
});

test('a terminated agent', async ({ page }) => {
  await signIn(page, 'agent.terminated');
  await picture(page, 'registration-status-terminated');
});

test('an administrator', async ({ page }) => {
  await signIn(page, 'cms.admin', '/imports');
  await picture(page, 'imports-empty');
  const load = async (files: string[]) => {
    await page.goto('/imports');
    await page.getByLabel('Feed files', { exact: true }).setInputFiles(files);
    await page.getByRole('button', { name: 'Load the files' }).click();
    await page.waitForURL(/\/imports\/[\w-]{22}$/);
  };
  await load(globSync('docs/examples/change/*.csv'));
  await expect(page.getByRole('heading', { level: 2, name: 'Done' })).toBeVisible();
  await picture(page, 'import-done');
  await load(['docs/examples/feed/aliases.csv']);
  await expect(page.getByRole('heading', { level: 2, name: 'Failed' })).toBeVisible();
  await picture(page, 'import-failed');
  await page.goto('/imports');
  await picture(page, 'imports');
  await page.goto('/sandbox/mail');
  await picture(page, 'sandbox-mail-empty');
});

test('help, last, with the pictures just taken', async ({ page }) => {
  await page.goto('/help');
  for (const image of await page.getByRole('img').all()) await image.scrollIntoViewIfNeeded();
  await picture(page, 'help');
});
