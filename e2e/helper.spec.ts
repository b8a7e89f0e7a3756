import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, test } from './support/portal';
import { startPortal } from './support/server';

/** The English address of the page of somebody near Houston, by the beginning of a name. */
async function pathOf(page: Page, who: string): Promise<string> {
  const search = new URLSearchParams({ location: '77002', radius: '100', type: 'both', who });
  const answer = await page.request.get(`/api/v1/find-local-help?${search}`);
  const [first] = (await answer.json()).results;
  return `/find-local-help/${first.slug}`;
}

test('the page of an agent shows all that may be shown', async ({ page, scripted }) => {
  await page.goto(await pathOf(page, 'Raman'));
  await expect(page).toHaveTitle(/^Priya Raman, agent or broker in Houston, TX/);
  await expect(page.getByRole('heading', { level: 1, name: 'Priya Raman' })).toBeVisible();
  const contact = page.getByRole('region', { name: 'Contact' });
  await expect(contact.getByRole('link', { name: '(713) 555-0117', exact: true })).toHaveAttribute(
    'href',
    'tel:+17135550117',
  );
  await expect(contact.getByRole('link', { name: /^Send a text message/ })).toHaveAttribute(
    'href',
    'sms:+17135550117',
  );
  await expect(contact.getByRole('link', { name: 'agent.registered@example.com' })).toBeVisible();
  await expect(contact.getByText('1100 Louisiana St')).toBeVisible();
  const hours = page.getByRole('region', { name: 'Hours' });
  for (const text of ['Monday to Thursday', '9 AM to 5 PM', 'In Central Time']) {
    await expect(hours.getByText(text)).toBeVisible();
  }
  await expect(page.getByText(/^(Open now|Closed now)/)).toBeVisible();
  const about = page.getByRole('region', { name: 'More about this help' });
  for (const text of ['Hindi, Spanish, Tamil', 'Louisiana, Oklahoma, Texas', /Small businesses/]) {
    await expect(about.getByText(text)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: 'Print' })).toHaveCount(scripted ? 1 : 0);
  if (!scripted) return;
  await expectAccessible(page);
  for (const width of [320, 1280]) await expectFits(page, width);
});

test('the way there from a search, and back to its results', async ({ page }) => {
  await page.goto('/find-local-help?location=77002&language=ta');
  await page.getByRole('link', { name: 'Priya Raman' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Priya Raman' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the search' }).click();
  await expect(page).toHaveURL(/\/find-local-help\?location=77002&language=ta$/);
  await expect(page.getByRole('link', { name: 'Priya Raman' }).first()).toBeVisible();
});

test('where there is Help On Demand, one can ask to be called', async ({ page, portal }) => {
  const ask = page.getByRole('link', { name: 'Ask to be called by an agent (opens in a new tab)' });
  const path = await pathOf(page, 'Raman');
  await page.goto(path);
  await expect(page.getByRole('link', { name: 'Save to contacts' })).toBeVisible();
  await expect(ask).toHaveCount(0);
  const url = 'https://hod.example.com/call-me';
  const other = await startPortal({ HELP_ON_DEMAND_URL: url });
  await page.goto(new URL(path, other.url).href);
  await expect(ask).toHaveAttribute('href', url);
  await page.goto(portal.url);
  await other.stop();
});

test('in Spanish', async ({ page, scripted }) => {
  await page.goto(`/es${await pathOf(page, 'Raman')}`);
  await expect(page).toHaveTitle(/^Priya Raman, agente o corredor en Houston, TX/);
  await expect(page.getByRole('region', { name: 'Horario' })).toContainText('hora central');
  await expect(page.getByText(/^(Abierto|Cerrado) ahora/)).toBeVisible();
  await expect(page.getByText('Luisiana, Oklahoma, Texas')).toBeVisible();
  await page
    .getByRole('link', { name: /Lista de registros completados$/ })
    .last()
    .click();
  await expect(page).toHaveURL(/\/es\/registration-completion-list\?npn=17000117$/);
  if (!scripted) return;
  await page.goBack();
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('the entry is saved to contacts', async ({ page }) => {
  await page.goto(await pathOf(page, 'Raman'));
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Save to contacts' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^priya-raman-\w+\.vcf$/);
  const href = await page.getByRole('link', { name: 'Save to contacts' }).getAttribute('href');
  const card = await page.request.get(href ?? '');
  expect(card.headers()['content-type']).toBe('text/vcard; charset=utf-8');
  const text = await card.text();
  expect(text).toContain('FN:Priya Raman\r\n');
  expect(text).toContain('TEL;VALUE=uri;TYPE="work,voice,text":tel:+17135550117\r\n');
});

test('what search engines read is JSON', async ({ page }) => {
  await page.goto(await pathOf(page, 'Raman'));
  const text = await page.locator('script[type="application/ld+json"]').textContent();
  expect(JSON.parse(text ?? '')).toMatchObject({
    '@type': 'InsuranceAgency',
    name: 'Priya Raman',
    knowsLanguage: ['es', 'hi', 'ta'],
  });
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    /\/find-local-help\/priya-raman-\w+$/,
  );
});

test.describe('an address of nobody', () => {
  test.use({ expectedConsole: [/404/] });

  test('is not found, in both languages', async ({ page }) => {
    for (const [path, heading, link] of [
      ['/find-local-help/nobody-2b3c4d5e', 'Nobody is shown at this address', /^Search for help/],
      ['/es/find-local-help/nobody-2b3c4d5e', 'En esta dirección no se muestra a nadie', /^Buscar/],
      ['/find-local-help/nobody/report', 'Nobody is shown at this address', /^Search for help/],
    ] as const) {
      const response = await page.goto(path);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
      await expect(page.getByRole('main').getByRole('link', { name: link })).toBeVisible();
    }
    const card = await page.request.get('/api/v1/find-local-help/nobody-2b3c4d5e/vcard');
    expect(card.status()).toBe(404);
    expect((await card.json()).error.code).toBe('helper.unknown');
  });
});
