import type { Page } from '@playwright/test';
import { breakAccounts } from './support/database';
import { test as base, expect, expectAccessible, signIn } from './support/portal';
import { type Portal, startPortal } from './support/server';

/** A page that breaks on purpose stands in the log; so a portal without the check for that. */
const test = base.extend<{ portal: Portal }>({
  portal: async ({ browserName: _ }, use) => {
    const portal = await startPortal();
    await use(portal);
    await portal.stop();
  },
});

const openCase = (page: Page) => page.getByRole('link', { name: 'Or open a case' });

test.describe('a page that broke', { tag: '@javascript' }, () => {
  test.use({ expectedConsole: [/500|React error #441/] });

  test('leads an agent to a case with the number filled in', async ({ page, portal }) => {
    await signIn(page, 'agent.valid');
    breakAccounts(portal.databaseFile);
    await page.goto('/account');
    await expect(page.getByText('1-855-267-1515').first()).toBeVisible();
    await expectAccessible(page);
    await openCase(page).click();
    await page.waitForURL('**/cases/new?topic=other&error=*');
    await expect(page.getByLabel('Your words')).toHaveValue(
      /A page broke and showed the number \d+/,
    );
  });

  for (const [userId, landing] of [
    ['desk.rep', '/service-desk'],
    ['desk.lead', '/service-desk'],
    ['cms.admin', '/imports'],
  ] as const) {
    test(`tells ${userId}, who has no cases, the number to call`, async ({ page, portal }) => {
      await signIn(page, userId, landing);
      breakAccounts(portal.databaseFile);
      await page.goto('/account');
      await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
      await expect(
        page.getByRole('main').getByRole('link', { name: '1-855-267-1515' }),
      ).toBeVisible();
      await expect(openCase(page)).toHaveCount(0);
    });
  }
});
