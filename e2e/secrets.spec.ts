import { randomBytes } from 'node:crypto';
import { expect, password, signIn, test } from './support/portal';

/** Secrets that are typed nowhere else, so that any trace of them is a leak. */
const canaryPassword = `canary-${randomBytes(9).toString('hex')}`;
const canarySsn = ['987', '65', '4329'];

test('no typed SSN or password comes back, is logged or is stored in plain form', async ({
  page,
  portal,
}) => {
  const seen: string[] = [];
  page.on('request', (request) => seen.push(request.url()));
  page.on('response', async (response) => {
    seen.push(JSON.stringify(await response.allHeaders()));
    seen.push(await response.text().catch(() => ''));
  });

  await page.goto('/sign-in');
  await page.getByLabel('User ID').fill('agent.valid');
  await page.getByLabel('Password').fill(canaryPassword);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  seen.push(await page.content());

  for (const ssn of [canarySsn.join('-'), canarySsn.join('')]) {
    await page.goto('/npn-lookup');
    const search = page.getByRole('region', { name: 'Last name and SSN' });
    await search.getByLabel('Last name').fill('Alvarez');
    await search.getByLabel('Social Security Number').fill(ssn);
    await search.getByRole('button', { name: 'Search by SSN' }).click();
    await expect(page.getByText(/No record/i).first()).toBeVisible();
    seen.push(await page.content());
  }

  const stored = portal.databaseBytes().toString('latin1');
  for (const secret of [canaryPassword, canarySsn.join('-'), canarySsn.join('')]) {
    expect(
      seen.filter((text) => text.includes(secret)),
      'in the browser',
    ).toEqual([]);
    expect(portal.output().includes(secret), 'in the log').toBe(false);
    expect(stored.includes(secret), 'in the database').toBe(false);
  }
});

test('the seeded SSNs and the password are stored only sealed or hashed', async ({
  portal,
  page,
}) => {
  await signIn(page, 'agent.valid');
  const stored = portal.databaseBytes().toString('latin1');
  expect(stored).toContain('agent.valid');
  expect(stored).not.toContain(password);
  for (let number = 101; number <= 118; number++) {
    expect(stored).not.toContain(`90010${String(number).padStart(4, '0')}`);
    expect(stored).not.toContain(`900-10-${String(number).padStart(4, '0')}`);
  }
});
