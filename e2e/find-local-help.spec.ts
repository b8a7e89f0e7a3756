import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, test } from './support/portal';

const path = '/find-local-help';

async function search(page: Page, location: string, language = 'Any language') {
  await page.goto(path);
  await page.getByLabel('ZIP code or city and state').fill(location);
  await page.getByLabel('Language').selectOption({ label: language });
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page).toHaveURL(/location=/);
}

const card = (page: Page, name: string) =>
  page.getByRole('article').filter({ has: page.getByRole('heading', { name }) });

test('a search by ZIP code from the home page shows who is near', async ({ page, scripted }) => {
  await page.goto('/');
  await page.getByLabel('ZIP code, or city and state').fill('77002');
  await page.getByRole('button', { name: 'Find local help' }).click();
  await expect(
    page.getByRole('heading', {
      level: 2,
      name: /agents?( and| or) brokers? within 25 miles of Houston, TX 77002, licensed in Texas$/,
    }),
  ).toBeVisible();
  const priya = card(page, 'Priya Raman');
  for (const text of ['1100 Louisiana St', 'Hindi, Spanish, Tamil', 'Less than 1 mile', 'Hours']) {
    await expect(priya.getByText(text)).toBeVisible();
  }
  await expect(priya.getByRole('link', { name: '(713) 555-0117' })).toBeVisible();
  await expect(page.getByLabel('ZIP code or city and state')).toHaveValue('77002');
  await expect(page.getByRole('status')).toContainText('Showing');
  if (!scripted) return;
  await expectAccessible(page);
  for (const width of [320, 375, 1280]) await expectFits(page, width);
});

test('a city and state, typed any way, find the same', async ({ page }) => {
  for (const typed of ['houston tx', 'Houston, Texas', 'HOUSTON , TX']) {
    await search(page, typed);
    await expect(
      page.getByRole('heading', { level: 2, name: /within 25 miles of Houston, TX, / }),
    ).toBeVisible();
    await expect(page.getByLabel('ZIP code or city and state')).toHaveValue(typed);
  }
});

test('the language is part of the search and of its address', async ({ page }) => {
  await search(page, '77002', 'Tamil');
  await expect(page).toHaveURL(/language=ta/);
  await expect(page.getByRole('heading', { level: 2, name: /with help in Tamil$/ })).toBeVisible();
  await expect(card(page, 'Priya Raman')).toBeVisible();
  await expect(page.getByLabel('Language')).toHaveValue('ta');
  await page.reload();
  await expect(card(page, 'Priya Raman')).toBeVisible();
});

test('a terminated agent is not shown', async ({ page }) => {
  await page.goto(`${path}?location=37201&radius=5`);
  await expect(
    page.getByRole('heading', { level: 2, name: /licensed in Tennessee/ }),
  ).toBeVisible();
  await expect(card(page, 'Quinn Avery')).toHaveCount(0);
});

test('what cannot be searched is named at the field', async ({ page, scripted }) => {
  const faults = [
    ['', 'Enter a ZIP code, or a city and state'],
    ['7870', 'Enter a ZIP code of 5 digits'],
    ['00000', 'We do not know this ZIP code'],
    ['Qwxyz, TX', 'We do not know this place'],
    ['Texas', 'Enter a city in Texas'],
  ] as const;
  for (const [typed, message] of faults) {
    await search(page, typed);
    await expect(page.getByRole('link', { name: message })).toBeVisible();
    const field = page.getByLabel('ZIP code or city and state');
    await expect(field).toHaveValue(typed);
    await expect(field).toHaveAccessibleDescription(new RegExp(message));
    if (scripted) await expect(page.getByRole('alert').filter({ hasText: message })).toBeFocused();
  }
  if (scripted) await expectAccessible(page);
});

test('a city in several states is chosen from a list', async ({ page, scripted }) => {
  await search(page, 'Springfield', 'Spanish');
  await expect(page.getByRole('heading', { name: 'Which place do you mean?' })).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.getByRole('link', { name: 'Springfield, IL', exact: true }).click();
  await expect(
    page.getByRole('heading', { level: 2, name: /of Springfield, IL, licensed in Illinois/ }),
  ).toBeVisible();
  await expect(page.getByLabel('ZIP code or city and state')).toHaveValue('Springfield, IL');
  await expect(page.getByLabel('Language')).toHaveValue('es');
});

test('nobody found: the page says what to try', async ({ page, scripted }) => {
  await search(page, '77002', 'Abkhazian');
  await expect(
    page.getByRole('heading', { level: 2, name: /^No agents or brokers within 25 miles/ }),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: '1-800-318-2596' })).toBeVisible();
  if (scripted) await expectAccessible(page);
  await page.getByRole('link', { name: /^Search in any language within 25 miles/ }).click();
  await expect(card(page, 'Priya Raman')).toBeVisible();
  await expect(page.getByLabel('Language')).toHaveValue('');
});

test('free help is always in sight', async ({ page, scripted }) => {
  await search(page, '77002');
  const tabs = page.getByRole('navigation', { name: 'Kind of help' });
  await expect(tabs.getByRole('link', { name: /^Agents and brokers: \d+$/ })).toHaveAttribute(
    'aria-current',
    'page',
  );
  await tabs.getByRole('link', { name: /^Free help: \d+ assisters?$/ }).click();
  await expect(page).toHaveURL(/type=assisters/);
  await expect(
    page.getByRole('heading', { level: 2, name: /assisters? within 25 miles of Houston/ }),
  ).toBeVisible();
  await expect(tabs.getByRole('link', { name: /^Agents and brokers: \d+$/ })).toBeVisible();
  if (scripted) await expectAccessible(page);
});

test('any text in the address gets an answer', async ({ page }) => {
  const naughty = [
    '<script>document.title="pwned"</script>',
    '"><img src=x onerror="document.title=\'pwned\'">',
    "'; DROP TABLE profile; --",
    '#{7*7} {{7*7}} %00 %s',
    '😀 \u202e\u0000 ﷽',
    'x'.repeat(3_000),
    '../../etc/passwd',
  ];
  for (const text of naughty) {
    const others = { location: '77002', language: text, radius: text, type: text, page: text };
    for (const params of [{ location: text }, others]) {
      const response = await page.goto(`${path}?${new URLSearchParams(params)}`);
      expect(response?.status(), JSON.stringify(params)).toBe(200);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Find Local Help');
      await expect(page).toHaveTitle(/Find Local Help/);
    }
  }
  const twice = await page.goto(`${path}?location=77002&location=78701&radius=5&radius=x&page[]=2`);
  expect(twice?.status()).toBe(200);
});
