import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, signIn } from './portal';

const both = 'Individual Marketplace and Small Business Health Options Program (SHOP)';

/** axe and 320 pixels; what only a browser with JavaScript can tell. */
export async function look(page: Page, scripted: boolean) {
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
  await page.setViewportSize({ width: 1280, height: 720 });
}

/** Signs in, whoever was signed in before: who is, gets no form to sign in. */
export async function become(page: Page, userId: string, landing?: string) {
  await page.context().clearCookies();
  await signIn(page, userId, landing);
}

/** The agent presses "Save" on the profile with a role. */
export async function pressSave(page: Page, role = both) {
  await page.goto('/profile');
  await page.getByLabel('Marketplace role').selectOption(role);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

/** The Save is refused, and the agent opens a case from there: the topic is filled in. */
export async function openCaseFromRefusal(page: Page, userId: string, topic: string) {
  await become(page, userId);
  await pressSave(page);
  await page.getByRole('link', { name: 'Open a case', exact: true }).click();
  await page.waitForURL('**/cases/new');
  await expect(page.getByLabel('What is it about?').locator('option:checked')).toHaveText(topic);
  await expect(page.getByText('What the last validation of your NPN found:')).toBeVisible();
  await page.getByLabel('Your words').fill('Please help me.\nI wait for your call.');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await page.waitForURL('**/cases/C-*?done=opened');
  await expect(page.getByText('Your case is open. We sent you an email')).toBeVisible();
}

/** A representative takes the only case of the queue. */
export async function takeCase(page: Page, userId = 'desk.rep') {
  await become(page, userId, '/service-desk');
  await page.getByRole('button', { name: /^Take C-/ }).click();
  await page.waitForURL('**/service-desk/C-*?done=taken');
}

/** Records that these items of the caller match. */
export async function confirmIdentity(page: Page, items: readonly string[]) {
  for (const item of items) await page.getByRole('checkbox', { name: item }).check();
  await page.getByRole('button', { name: 'Confirm the identity' }).click();
  await expect(page.getByText('The identity check is recorded.')).toBeVisible();
}

const open = (page: Page, summary: string) =>
  page.locator('summary').filter({ hasText: summary }).click();

export async function correctName(page: Page, first: string, last: string) {
  await open(page, 'Correct the name');
  await page.getByLabel('First name').fill(first);
  await page.getByLabel('Last name').fill(last);
  await page.getByRole('button', { name: 'Correct the name' }).click();
  await expect(
    page.getByText('The name was corrected, and the NPN validated again.'),
  ).toBeVisible();
}

export async function correctNpn(page: Page, npn: string) {
  await open(page, 'Correct the NPN');
  await page.getByLabel('New NPN').fill(npn);
  await page.getByRole('button', { name: 'Correct the NPN' }).click();
  await expect(page.getByText('The NPN was corrected and validated again.')).toBeVisible();
}

export async function askForSsn(page: Page, ssn: string) {
  await open(page, 'Add or correct the SSN');
  await page.getByLabel('Social Security Number (SSN)').fill(ssn);
  await page.getByRole('button', { name: 'Ask a lead to approve' }).click();
}

/** A lead finds what waits on the page of the queue, and approves it. */
export async function approve(
  page: Page,
  what = 'Approve: the SSN goes on the account',
  done = 'The SSN is on the account, and the NPN validated again.',
) {
  await become(page, 'desk.lead', '/service-desk');
  await page
    .getByRole('link', { name: /^C-\d+$/ })
    .first()
    .click();
  await page.getByLabel(what).check();
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByText(done)).toBeVisible();
}

/** The agent is told, is kept out before they choose the role, and let into the MLMS after (S34, S37). */
export async function chooseRoleAgain(page: Page, userId: string) {
  await become(page, userId);
  await expect(page.getByRole('heading', { name: 'Choose your role again' })).toBeVisible();
  await page.goto('/mlms');
  await page.waitForURL('**/profile?blocked=1');
  await expect(page.getByText(/your NPN is valid now. Choose your role again/)).toBeVisible();
  await pressSave(page);
  await page.waitForURL('**/mlms?saved=1');
  await expect(page.getByText(/NPN is valid for plan year/)).toBeVisible();
  await page.goto('/registration-status');
  await expect(page.getByRole('heading', { name: 'Choose your role again' })).toHaveCount(0);
}
