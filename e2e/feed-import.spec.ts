import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { csv, loadFeed } from './support/feed';
import { expect, expectAccessible, expectFits, signIn, test } from './support/portal';
import { startPortal } from './support/server';

const ssn = '900-99-8877';

/** A change feed of two good rows and one that is set aside. */
const producers = `npn,kind,first_name,middle_name,last_name,suffix,resident_state,ssn,ssn_hmac,fein,change
17009901,individual,Piper,,Canary,,TX,${ssn},,,set
0170099,individual,Bad,,Row,,TX,900-99-8866,,,set
`;
const licenses = `npn,state,license_number,class,residency,status,effective_on,expires_on,change
17009901,TX,TX-990001,Insurance Producer,resident,active,2024-01-01,2030-12-31,set
`;

const feed = [csv('producers.csv', producers), csv('licenses.csv', licenses)];

const done = (page: Page) => page.getByRole('heading', { level: 2, name: 'Done' });

/** The value beside a label of the list of numbers. */
const value = (page: Page, label: string) =>
  page.getByRole('definition').and(page.locator(`dt:text-is("${label}") + dd`));

async function isFoundByNpnLookup(page: Page) {
  await page.goto('/npn-lookup');
  const search = page.getByRole('region', { name: 'Last name and SSN' });
  await search.getByLabel('Last name').fill('Canary');
  await search.getByLabel('Social Security Number').fill(ssn);
  await search.getByRole('button', { name: 'Search by SSN' }).click();
  await expect(page.getByRole('article', { name: 'Piper Canary' })).toContainText('TX-990001');
}

test('an administrator loads files, watches, and takes the list of rows set aside home', async ({
  page,
  portal,
  scripted,
}) => {
  await signIn(page, 'cms.admin', '/imports');
  await expect(page.getByRole('heading', { name: 'No imports yet' })).toBeVisible();
  if (scripted) await expectAccessible(page);
  if (scripted) await expectFits(page, 320);
  await loadFeed(page, feed);
  await page.waitForURL(/\/imports\/[\w-]{22}$/);
  // The page finds out by itself, with or without JavaScript.
  await expect(done(page)).toBeVisible({ timeout: 60_000 });
  await expect(value(page, 'Producers added')).toHaveText('1');
  await expect(value(page, 'Rows set aside')).toHaveText('1');
  await expect(page.getByText('1 row was not good and set aside: see below.')).toBeVisible();
  await expect(value(page, 'By')).toHaveText('cms.admin');
  const row = page.getByRole('row', { name: /producers\.csv.*3.*npn.*does not begin with 0/ });
  await expect(row).toBeVisible();
  if (scripted) await expectAccessible(page);
  for (const width of scripted ? [320, 800, 1280] : []) await expectFits(page, width);

  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Download the list (CSV)' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^import-[\w-]{22}-set-aside\.csv$/);
  const list = readFileSync(await download.path(), 'utf8');
  expect(list).toMatch(/^file,line,column,code,reason\nproducers\.csv,3,npn,npn-leading-zero,/);

  await page.getByRole('link', { name: 'All imports' }).click();
  await expect(page.getByRole('table', { name: /last 20 imports/ })).toContainText('Done');
  if (scripted) await expectAccessible(page);
  for (const width of scripted ? [320, 800, 1280] : []) await expectFits(page, width);
  await isFoundByNpnLookup(page);
  const digits = ssn.replaceAll('-', '');
  for (const hidden of [portal.output(), list]) expect(hidden).not.toMatch(`${ssn}|${digits}`);
});

test('a file that is no feed fails with the reason, and nothing changes', async ({
  page,
  scripted,
}) => {
  await signIn(page, 'cms.admin', '/imports');
  await loadFeed(page, [csv('cats.csv', 'name,color\nTom,gray\n')]);
  await expect(page.getByRole('heading', { level: 2, name: 'Failed' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByText('cats.csv: The first row names none of the columns')).toBeVisible();
  if (scripted) await expectAccessible(page);
});

test('what cannot be taken is said at the field', async ({ page, scripted }) => {
  await signIn(page, 'cms.admin', '/imports');
  const many = Array.from({ length: 13 }, (_, n) => csv(`${n}.csv`, 'npn\n'));
  const refused: [ReturnType<typeof csv>[], RegExp][] = [
    [[], /Choose at least one file/],
    [[csv('feed.zip', 'PK')], /names end in \.csv/],
    [many, /Choose at most 12 files/],
  ];
  for (const [files, message] of refused) {
    await loadFeed(page, files);
    await expect(page.getByRole('link', { name: message })).toBeVisible();
    await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeVisible();
  }
  if (scripted) await expectAccessible(page);
  if (scripted) await expectFits(page, 320);
  await expect(page.getByRole('heading', { name: 'No imports yet' })).toBeVisible();
});

test('what is too large is refused by a server with a smaller limit', async ({ browser }) => {
  const portal = await startPortal({ IMPORT_MAX_BYTES: '100000' });
  const page = await browser.newPage({ baseURL: portal.url });
  await signIn(page, 'cms.admin', '/imports');
  await loadFeed(page, [csv('a.csv', Buffer.alloc(3_000_000, '\n'))]);
  await expect(page.getByRole('link', { name: /larger than 97\.7 KB together/ })).toBeVisible();
  await page.close();
  await portal.stop();
});

test('a large file arrives whole', { tag: '@javascript' }, async ({ page }) => {
  await signIn(page, 'cms.admin', '/imports');
  // Blank lines are no rows.
  await loadFeed(page, [
    csv('licenses.csv', licenses.replace('set\n', 'remove\n') + '\n'.repeat(24e6)),
  ]);
  await expect(page.getByRole('heading', { level: 2, name: 'Nothing new' })).toBeVisible({
    timeout: 60_000,
  });
  await expect(page.getByRole('table', { name: 'Files of this import' })).toContainText('22.9 MB');
});

test('the layouts of the six files are one link away', async ({ page, scripted }) => {
  await signIn(page, 'cms.admin', '/imports');
  await page.getByRole('heading', { name: 'What the files look like' }).click();
  await expect(page.getByText('npn, state, license_number, line, status')).toBeVisible();
  if (scripted) await expectAccessible(page);
  if (scripted) await expectFits(page, 320);
});

const addresses = ['/imports', '/imports/upload', '/imports/nothing', '/imports/nothing/report'];

for (const [userId, landing] of [
  ['agent.valid', '/registration-status'],
  ['desk.rep', '/service-desk'],
] as const) {
  test(`for ${userId} there are no imports`, async ({ page, portal }) => {
    await signIn(page, userId, landing);
    for (const address of addresses) {
      expect((await page.request.get(address)).status(), address).toBe(404);
    }
    const multipart = { files: csv('producers.csv', producers) };
    const headers = { Origin: portal.url };
    const response = await page.request.post('/imports/upload', { multipart, headers });
    expect(response.status()).toBe(404);
  });
}

test('a stranger is sent to sign in', async ({ page, portal }) => {
  for (const address of addresses) {
    const response = await page.request.get(address, { maxRedirects: 0 });
    expect([303, 307], address).toContain(response.status());
    expect(response.headers().location, address).toContain('/sign-in?next=%2Fimports');
  }
  const multipart = { files: csv('producers.csv', producers) };
  const headers = { Origin: portal.url };
  const response = await page.request.post('/imports/upload', {
    multipart,
    headers,
    maxRedirects: 0,
  });
  expect(response.headers().location).toContain('/sign-in?next=%2Fimports');
});

test('an administrator finds no import that is none, and no foreign page can start one', async ({
  page,
}) => {
  await signIn(page, 'cms.admin', '/imports');
  for (const id of ['nothing', '..%2Fportal', '%00', 'x'.repeat(3000)]) {
    expect((await page.request.get(`/imports/${id}`)).status(), id).toBe(404);
    expect((await page.request.get(`/imports/${id}/report`)).status(), id).toBe(404);
  }
  const multipart = { files: csv('producers.csv', producers) };
  for (const headers of [{ Origin: 'https://evil.example' }, undefined]) {
    const response = await page.request.post('/imports/upload', { multipart, headers });
    expect(response.status()).toBe(403);
  }
  await page.goto('/imports');
  await expect(page.getByRole('heading', { name: 'No imports yet' })).toBeVisible();
});
