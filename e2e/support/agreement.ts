import type { Page } from '@playwright/test';
import { formatDate } from '../../lib/domain/iso-date';

/** Today in Washington, as the public list writes it. */
export const today = () =>
  formatDate(new Date().toLocaleDateString('sv-SE', { timeZone: 'America/New_York' }));

/** Signs the SHOP agreement that is open. */
export async function signAgreement(page: Page, name: string) {
  await page.getByLabel('I have read the agreement and agree to it').check();
  await page.getByLabel('Your full name').fill(name);
  await page.getByRole('button', { name: 'Sign the agreement' }).click();
}
