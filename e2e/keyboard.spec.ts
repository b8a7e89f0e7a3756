import type { Locator, Page } from '@playwright/test';
import { expect, password, test } from './support/portal';

/** Presses Tab until the element has the focus, as somebody without a mouse would. */
async function tabTo(page: Page, target: Locator) {
  for (let press = 0; press < 120; press++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the element cannot be reached with Tab');
}

async function follow(page: Page, target: Locator, url: string) {
  await tabTo(page, target);
  await page.keyboard.press('Enter');
  await page.waitForURL(url);
}

test('the main job by keyboard alone', async ({ page }) => {
  await page.goto('/sign-in');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: /Skip to/ })).toBeFocused();
  await tabTo(page, page.getByLabel('User ID'));
  await page.keyboard.type('agent.valid');
  await page.keyboard.press('Tab');
  await page.keyboard.type(password);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/registration-status');

  const complete = page.getByRole('link', { name: 'Complete Agent Broker Training' });
  await follow(page, complete, '**/training');
  await follow(page, page.getByRole('link', { name: 'Access Training' }), '**/profile');

  await tabTo(page, page.getByLabel('Marketplace role'));
  await page.keyboard.type('Individual Marketplace');
  await tabTo(page, page.getByLabel('City', { exact: true }));
  // Enter in a text field saves; it does not press the button that copies Monday.
  await page.keyboard.press('Enter');
  await page.waitForURL('**/mlms?saved=1');

  await follow(page, page.getByRole('link', { name: /Your MLMS account/ }), '**/mlms/account');
  await tabTo(page, page.locator('summary', { hasText: 'Languages' }));
  await page.keyboard.press('Enter');
  const add = page.getByRole('link', { name: 'Add Language' });
  await follow(page, add, '**/mlms/account/languages/add');
  for (const [label, text] of [
    ['Language', 'Korean'],
    ['Speaking', 'Native'],
    ['Reading', 'Advanced'],
    ['Writing', 'Advanced'],
  ] as const) {
    await tabTo(page, page.getByRole('combobox', { name: label }));
    await page.keyboard.type(text);
  }
  await tabTo(page, page.getByRole('button', { name: 'Save', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Korean is saved.')).toBeVisible();
});
