import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, signIn, test } from './support/portal';

const path = '/registration-completion-list';

async function search(page: Page, npn: string) {
  await page.goto(path);
  await page.getByLabel('National Producer Number (NPN)').fill(npn);
  await page.getByRole('button', { name: 'Search' }).click();
}

async function save(page: Page, userId: string, npn?: string) {
  await signIn(page, userId);
  await page.goto('/profile');
  await page
    .getByLabel('Marketplace role')
    .selectOption('Individual Marketplace and Small Business Health Options Program (SHOP)');
  if (npn !== undefined) await page.getByLabel('National Producer Number').fill(npn);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

test('a registered agent: both markets, valid, no name', async ({ page, scripted }) => {
  await search(page, '17000117');
  await expect(page).toHaveURL(`${path}?npn=17000117`);
  const table = page.getByRole('table', { name: /Registrations of NPN 17000117/ });
  await expect(table.getByRole('columnheader')).toHaveText([
    'NPN',
    'Applicable plan year',
    'Individual registration completion date',
    'Individual Marketplace end date',
    'SHOP registration completion date',
    'SHOP end date',
    'NPN valid (current plan year only)',
    'Status',
  ]);
  const row = table.getByRole('row').nth(1);
  await expect(row).toContainText(/09\/03\/20\d\d/);
  await expect(row).toContainText(/10\/31\/20\d\d/);
  await expect(row.getByText('Y', { exact: true })).toBeVisible();
  await expect(page.getByRole('main')).not.toContainText(/Priya|Raman/);
  await expect(page.getByLabel('National Producer Number (NPN)')).toHaveValue('17000117');
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('a terminated agent: the status with its meaning', async ({ page }) => {
  await search(page, '17000118');
  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText('T1');
  await expect(row).toContainText('Terminated: no valid license, line or appointment');
});

test('the data dictionary opens', async ({ page, scripted }) => {
  await page.goto(path);
  await page.getByRole('heading', { name: 'What the columns mean' }).click();
  await expect(page.getByText('npn_valid_current_plan_year_only')).toBeVisible();
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('an NPN without registration', async ({ page, scripted }) => {
  await search(page, '5');
  await expect(page.getByRole('heading', { name: 'No registration for this NPN' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Look it up' })).toHaveAttribute(
    'href',
    '/npn-lookup',
  );
  if (scripted) await expectAccessible(page);
});

test('a Save brings the agent on the list, not completed', async ({ page }) => {
  await save(page, 'agent.valid');
  await page.waitForURL('**/mlms?saved=1');
  await search(page, '17000101');
  const row = page.getByRole('row').nth(1);
  await expect(row.getByText('Y', { exact: true })).toBeVisible();
  await expect(row.getByText('Not completed')).toHaveCount(2);
});

test('a license failure shows N', async ({ page }) => {
  await save(page, 'agent.expired-license');
  await expect(page.getByRole('heading', { name: 'NPN validation failed' })).toBeVisible();
  await search(page, '17000109');
  await expect(page.getByRole('row').nth(1).getByText('N', { exact: true })).toBeVisible();
});

test("an attempt with somebody else's NPN does not appear", async ({ page }) => {
  await save(page, 'agent.wrong-npn', '17000101');
  await expect(page.getByRole('heading', { name: 'NPN validation failed' })).toBeVisible();
  await search(page, '17000101');
  await expect(page.getByRole('heading', { name: 'No registration for this NPN' })).toBeVisible();
});

const refused: [string, RegExp][] = [
  ['', /Enter an NPN/],
  ['TX-400101', /An NPN has digits only/],
  ['01700011', /does not begin with 0/],
  ['12345678901', /at most 10 digits/],
  ['<script>alert(1)</script>', /An NPN has digits only/],
];

test('what cannot be an NPN is named and stays in the field', async ({ page, scripted }) => {
  for (const [typed, message] of refused) {
    await search(page, typed);
    await expect(page.getByRole('link', { name: message })).toBeVisible();
    await expect(page.getByLabel('National Producer Number (NPN)')).toHaveValue(typed);
  }
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('nine digits that NIPR does not know are taken out, and the page says why', async ({
  page,
  scripted,
}) => {
  // Somebody's SSN and nobody's, with one answer.
  for (const typed of ['900100102', '987 654 321']) {
    await search(page, typed);
    await expect(page.getByRole('link', { name: /NIPR knows no NPN/ })).toBeVisible();
    await expect(page.getByLabel('National Producer Number (NPN)')).toHaveValue('');
    expect(new URL(page.url()).search).toBe('?refused=unknown');
  }
  await page.goto('/es/registration-completion-list?npn=900100102');
  await expect(page.getByRole('link', { name: /NIPR no conoce ningún NPN/ })).toBeVisible();
  // A Federal Tax ID that NIPR knows is no secret.
  await search(page, '991000113');
  await expect(page.getByRole('heading', { name: 'No registration for this NPN' })).toBeVisible();
  if (!scripted) return;
  await search(page, '900100102');
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('no address breaks the page', async ({ page }) => {
  for (const query of ['npn=1&npn=2', 'npn[]=1', 'npn=%00%ff', `npn=${'9'.repeat(3000)}`, 'npn']) {
    const response = await page.request.get(`${path}?${query}`);
    expect(response.status(), query).toBe(200);
  }
});
