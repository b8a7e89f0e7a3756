import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, signIn, test } from './support/portal';

/** An agent saves a profile, so that there is something to see. */
async function makeEvents(page: Page) {
  await signIn(page, 'agent.valid');
  await page.goto('/profile');
  await page.getByLabel('Marketplace role').selectOption('Individual Marketplace');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL('**/mlms?saved=1');
}

const show = (page: Page) => page.getByRole('button', { name: 'Show events' }).click();

test('an administrator finds what an agent did', async ({ page, scripted }) => {
  await makeEvents(page);
  await page.context().clearCookies();
  await signIn(page, 'cms.admin', '/imports');
  await page.goto('/audit-log');
  await page.getByLabel('What happened').selectOption('Saved a profile');
  await page.getByLabel('Who did it').fill('Agent.Valid');
  await show(page);
  await expect(page).toHaveURL(/action=profile-saved&.*actor=Agent\.Valid/);
  await expect(page.getByRole('heading', { name: '1 event' })).toBeVisible();
  await expect(page.getByLabel('What happened')).toHaveValue('profile-saved');
  const row = page.getByRole('row', { name: /Saved a profile/ }).first();
  await expect(row).toContainText('agent.valid');
  await expect(row).toContainText('from ');
  await expect(row.getByRole('row', { name: /^NPN/ })).toContainText('17000101');
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  await page.getByLabel('Who did it').fill('desk.rep');
  await show(page);
  await expect(page.getByRole('heading', { name: 'No such events' })).toBeVisible();
  if (scripted) await expectAccessible(page);
  await page.getByRole('link', { name: 'Clear' }).click();
  await expect(page.getByLabel('Who did it')).toHaveValue('');
});

test('a day that does not exist is said at the field', async ({ page, scripted }) => {
  await signIn(page, 'cms.admin', '/imports');
  await page.goto('/audit-log?from=2027-02-30&actor=desk.rep');
  await expect(page.getByRole('link', { name: /Enter a day that exists/ })).toBeVisible();
  await expect(page.getByLabel('Who did it')).toHaveValue('desk.rep');
  if (scripted) await expectAccessible(page);
  await page.goto('/audit-log?from=2026-11-02&to=2026-11-01');
  await expect(page.getByRole('link', { name: /Enter a last day/ })).toBeVisible();
});

test('what was asked for comes as a file, which is an event too', async ({ page }) => {
  await makeEvents(page);
  await page.context().clearCookies();
  await signIn(page, 'cms.admin', '/imports');
  await page.goto('/audit-log?action=profile-saved');
  const link = page.getByRole('link', { name: /^Download as CSV/ });
  const file = await page.request.get((await link.getAttribute('href')) ?? '');
  expect(file.headers()['content-type']).toContain('text/csv');
  expect(file.headers()['content-disposition']).toContain('audit-log.csv');
  const lines = (await file.text()).trimEnd().split('\r\n');
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain('agent.valid');
  await page.goto('/audit-log?action=audit-log-downloaded');
  await expect(page.getByText('action=profile-saved')).toBeVisible();
});

test.describe('who is no administrator', () => {
  test.use({ expectedConsole: [/404/] });

  test('does not see the log', async ({ page }) => {
    await page.goto('/audit-log');
    await expect(page).toHaveURL(/\/sign-in\?next=%2Faudit-log$/);
    const file = await page.request.get('/audit-log/csv', { maxRedirects: 0 });
    expect(file.headers().location).toContain('/sign-in?next=%2Faudit-log');
    await signIn(page, 'desk.rep', '/service-desk');
    expect((await page.goto('/audit-log'))?.status()).toBe(404);
    expect((await page.request.get('/audit-log/csv')).status()).toBe(404);
  });
});
