import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { expect } from './portal';

/** The field for a code. */
export const code = (page: Page) => page.getByLabel('Code', { exact: true });

/** What an app shows that got the key which stands on the page. */
export async function codeOfKey(page: Page): Promise<string> {
  const key = await page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/).textContent();
  return new TOTP({ secret: Secret.fromBase32((key ?? '').replaceAll(' ', '')) }).generate();
}

/** Sets an app up on its page and gives the recovery codes that are shown. */
export async function setUp(page: Page): Promise<string[]> {
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await expect(page.getByRole('heading', { name: 'Set up your app' })).toBeVisible();
  await code(page).fill(await codeOfKey(page));
  await page.getByRole('button', { name: 'Check the code and finish' }).click();
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
  return page
    .getByRole('listitem')
    .filter({ hasText: /^[2-9a-z]{5}-[2-9a-z]{5}$/ })
    .allInnerTexts();
}
