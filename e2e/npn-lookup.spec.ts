import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, test } from './support/portal';

/** One of the three searches by its heading. */
const searchIn = (page: Page, heading: string) => page.getByRole('region', { name: heading });

async function searchBySsn(page: Page, lastName: string, ssn: string) {
  const search = searchIn(page, 'Last name and SSN');
  await search.getByLabel('Last name').fill(lastName);
  await search.getByLabel('Social Security Number').fill(ssn);
  await search.getByRole('button', { name: 'Search by SSN' }).click();
}

async function searchByLicense(page: Page, state: string, number: string) {
  const search = searchIn(page, 'State and license number');
  await search.getByLabel('State', { exact: true }).selectOption(state);
  await search.getByLabel('License number').fill(number);
  await search.getByRole('button', { name: 'Search by license' }).click();
}

async function searchByFein(page: Page, fein: string) {
  const search = searchIn(page, 'Agency by Federal Tax ID');
  await search.getByLabel('Federal Tax ID').fill(fein);
  await search.getByRole('button', { name: 'Search by FEIN' }).click();
}

const resultHeading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name, exact: true });

const resultText = (page: Page) =>
  page.getByRole('region', { name: 'No record found' }).textContent();

/** Neither the address nor the page, its scripts included, holds the number in any writing. */
async function expectNoSsn(page: Page, ssn: string) {
  const digits = ssn.replaceAll('-', '');
  const text = `${page.url()} ${await page.content()}`.replaceAll('-', '');
  expect(text).not.toContain(digits);
}

test('all three searches are on the page at once', async ({ page, scripted }) => {
  await page.goto('/npn-lookup');
  await expect(page.getByRole('button', { name: /^Search by/ })).toHaveCount(3);
  await expect(page.getByText('Everyone in it is fictional.')).toBeVisible();
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('by last name and SSN', async ({ page, scripted }) => {
  await page.goto('/npn-lookup');
  await searchBySsn(page, 'alvarez', '900-10-0101');
  await expect(resultHeading(page, '1 record found')).toBeVisible();
  const record = page.getByRole('article', { name: 'Maria Alvarez' });
  await expect(record.getByText('17000101', { exact: true })).toBeVisible();
  await expect(record.getByRole('row', { name: /Texas.*TX-400101.*Resident/ })).toContainText(
    'Accident and Health or Sickness',
  );
  await expect(record.getByRole('row', { name: /Florida.*FL-400101.*Non-resident/ })).toBeVisible();
  await expect(record.getByRole('link', { name: 'Type this NPN into your profile' })).toBeVisible();
  await expect(page.getByLabel('Last name', { exact: true })).toHaveValue('alvarez');
  await expect(page.getByLabel('Social Security Number')).toHaveValue('');
  await expectNoSsn(page, '900-10-0101');
  if (!scripted) return;
  await expect(resultHeading(page, '1 record found')).toBeFocused();
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('names are found without accents and hyphens, and by an alternate name', async ({ page }) => {
  for (const lastName of ['Ramirez Ortiz', 'RAMÍREZ-ORTIZ', 'Ramirez']) {
    await page.goto('/npn-lookup');
    await searchBySsn(page, lastName, '900100114');
    await expect(page.getByText('17000114', { exact: true })).toBeVisible();
  }
});

test('by state and license number', async ({ page }) => {
  await page.goto('/npn-lookup');
  await searchByLicense(page, 'Pennsylvania', '#400112');
  await expect(page.getByRole('article', { name: 'Liam Byrne' })).toContainText('17000112');
});

test('an agency by its Federal Tax ID', async ({ page }) => {
  await page.goto('/npn-lookup');
  await searchByFein(page, '99-1000113');
  const record = page.getByRole('article', { name: 'Said Insurance Agency LLC' });
  await expect(record).toContainText('This is the NPN of an agency.');
});

test('an unknown person and a wrong SSN look the same', async ({ page }) => {
  const answers: (string | null)[] = [];
  for (const [lastName, ssn] of [
    ['Nobody', '900100101'],
    ['Alvarez', '900100102'],
    ['Alvarez', '999999999'],
  ] as const) {
    await page.goto('/npn-lookup');
    await searchBySsn(page, lastName, ssn);
    await expect(resultHeading(page, 'No record found')).toBeVisible();
    answers.push(await resultText(page));
    await expectNoSsn(page, ssn);
  }
  expect(new Set(answers).size).toBe(1);
});

test('an SSN that may be real is refused and never shown again', async ({ page, scripted }) => {
  await page.goto('/npn-lookup');
  await searchBySsn(page, 'Lee', '123-45-6789');
  await expect(page.getByRole('link', { name: /never enter a real SSN here/ })).toBeVisible();
  await expect(page.getByLabel('Social Security Number')).toHaveValue('');
  await expect(page.getByLabel('Last name', { exact: true })).toHaveValue('Lee');
  await expectNoSsn(page, '123-45-6789');
  if (scripted) await expectAccessible(page);
});

test('empty and odd entries are named', async ({ page, scripted }) => {
  await page.goto('/npn-lookup');
  await searchBySsn(page, '', '12');
  await expect(page.getByRole('link', { name: 'Last name: Enter the last name' })).toBeVisible();
  await expect(page.getByRole('link', { name: /An SSN has 9 digits/ })).toBeVisible();
  if (scripted) await expectFits(page, 320);
  await searchByFein(page, '12-345');
  await expect(page.getByRole('link', { name: /FEIN\) has 9 digits/ })).toBeVisible();
  await expect(page.getByLabel('Federal Tax ID (FEIN)')).toHaveValue('12-345');
  await expect(page.getByRole('link', { name: /Enter the last name/ })).toHaveCount(0);
});

test('too many searches are stopped, with the time to wait', async ({ page }) => {
  await page.goto('/npn-lookup');
  // By turns, so that each answer differs from the one before it on the page.
  for (let attempt = 1; attempt <= 15; attempt++) {
    await searchByFein(page, '99-0000000');
    await expect(resultHeading(page, 'No record found')).toBeVisible();
    await searchByFein(page, '99-1000113');
    await expect(resultHeading(page, '1 record found')).toBeVisible();
  }
  await searchByFein(page, '99-1000113');
  await expect(page.getByText(/Too many searches .* Try again in \d minutes?\./)).toBeVisible();
});
