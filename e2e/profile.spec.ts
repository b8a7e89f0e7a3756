import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, signIn, test } from './support/portal';

const both = 'Individual Marketplace and Small Business Health Options Program (SHOP)';

async function openProfile(page: Page, userId: string) {
  await signIn(page, userId);
  await page.goto('/profile');
}

async function save(page: Page, role = both) {
  await page.getByLabel('Marketplace role').selectOption(role);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
}

async function expectRefusal(page: Page, heading: string, causes: RegExp[]) {
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  const found = page.getByRole('heading', { name: 'What we found' }).locator('xpath=../ul/li');
  await expect(found).toHaveCount(causes.length);
  for (const cause of causes) await expect(found.filter({ hasText: cause })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Open the NIPR look-up' })).toBeVisible();
  await expect(page.getByRole('link', { name: /Call the Marketplace Service Desk/ })).toBeVisible();
}

const ssn = /No Social Security Number/;
const npn = /Your NPN does not match/;
const name = /Your name does not match/;

for (const userId of ['agent.valid', 'agent.alias', 'agent.returning', 'agent.registered']) {
  test(`${userId}: Save goes on to the MLMS`, async ({ page }) => {
    await openProfile(page, userId);
    await save(page);
    await page.waitForURL('**/mlms?saved=1');
    await expect(page.getByText(/NPN is valid for plan year/)).toBeVisible();
  });
}

const refused: [string, string, RegExp[]][] = [
  ['agent.no-ssn', 'Saving Data Failed', [ssn]],
  ['agent.wrong-npn', 'NPN validation failed', [npn]],
  ['agent.wrong-name', 'NPN validation failed', [name]],
  ['agent.no-ssn-wrong-npn', 'Saving Data Failed', [ssn, npn]],
  ['agent.no-ssn-wrong-name', 'Saving Data Failed', [ssn, name]],
  ['agent.wrong-npn-wrong-name', 'NPN validation failed', [npn, name]],
  ['agent.all-three', 'Saving Data Failed', [ssn, npn, name]],
  [
    'agent.expired-license',
    'NPN validation failed',
    [/Arizona license .* expired on 03\/31\/2026/],
  ],
  ['agent.no-health-loa', 'NPN validation failed', [/No health-related line.*Ohio/]],
  ['agent.inactive-loa', 'NPN validation failed', [/line of authority is not active.*Hawaii/]],
  ['agent.license-number', 'NPN validation failed', [/this is your Pennsylvania license number/]],
  ['agent.fein', 'NPN validation failed', [/looks like a Federal Tax ID/]],
];

for (const [userId, heading, causes] of refused) {
  test(`${userId}: ${heading}, the entries stay, the MLMS stays shut`, async ({ page }) => {
    await openProfile(page, userId);
    await page.getByLabel('Street address', { exact: true }).fill('77 Typed Street');
    await save(page);
    await expectRefusal(page, heading, causes);
    await expect(page.getByLabel('Street address', { exact: true })).toHaveValue('77 Typed Street');
    await expect(page.getByLabel('Marketplace role').locator('option:checked')).toHaveText(both);
    await page.goto('/mlms');
    await expect(page).toHaveURL(/\/profile\?blocked/);
    await expect(page.getByText('The MLMS is not open to you yet')).toBeVisible();
    await expect(page.getByLabel('Street address', { exact: true })).toHaveValue('77 Typed Street');
    await page.goto('/registration-status');
    await expect(page.getByRole('listitem').filter({ hasText: causes[0] }).first()).toBeVisible();
  });
}

test('agent.wrong-npn: with the right NPN the Save passes', async ({ page }) => {
  await openProfile(page, 'agent.wrong-npn');
  await save(page);
  await expectRefusal(page, 'NPN validation failed', [npn]);
  await page.getByLabel('National Producer Number (NPN)').fill('17000103');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.waitForURL('**/mlms?saved=1');
});

test('a license that fails is explained on the status page, with what to do', async ({
  page,
  scripted,
}) => {
  await openProfile(page, 'agent.inactive-loa');
  await save(page);
  await expectRefusal(page, 'NPN validation failed', [/Hawaii/]);
  await page.goto('/registration-status');
  await expect(
    page.getByRole('heading', { name: /Your NPN is not valid for plan year/ }),
  ).toBeVisible();
  await expect(page.getByText(/Ask the Department of Insurance/)).toBeVisible();
  if (scripted) await expectAccessible(page);
});

test('agent.terminated is refused and told why', async ({ page }) => {
  await openProfile(page, 'agent.terminated');
  await save(page);
  await expectRefusal(page, 'Your registration was terminated', [/T1/]);
  await page.goto('/registration-status');
  await expect(page.getByText(/Status T1 for plan year/)).toBeVisible();
});

test('agent.new must fill the profile first', async ({ page, scripted }) => {
  await signIn(page, 'agent.new');
  await page.goto('/mlms');
  await expect(page).toHaveURL(/\/profile\?blocked/);
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  for (const text of [
    'Marketplace role: Select your Marketplace role',
    'Street address: Enter your street address',
    'ZIP code: Enter your ZIP code',
    'Phone number: Enter your phone number',
    'National Producer Number (NPN): Enter your National Producer Number (NPN)',
  ]) {
    await expect(page.getByRole('link', { name: text })).toBeVisible();
  }
  if (scripted) await expectAccessible(page);
});

test('agent.new fills everything by label and is valid', async ({ page }) => {
  await openProfile(page, 'agent.new');
  await page.getByLabel(/All of my contact information, in all states/).check();
  await page.getByLabel('National Producer Number (NPN)').fill('17000116');
  await page.getByLabel('Street address', { exact: true }).fill('900 E Broad St');
  await page.getByLabel('City').fill('Richmond');
  await page.getByLabel('State', { exact: true }).selectOption('Virginia');
  await page.getByLabel('ZIP code').fill('23219');
  await page.getByLabel('Phone number').fill('804-555-0116 ext. 12');
  await page.getByLabel('Website URL').fill('www.farouk.example.com');
  await page.getByLabel('Email', { exact: true }).check();
  await page.getByLabel('Monday: open or closed').selectOption('Open once');
  await page.getByLabel('Monday: opening time').fill('09:00');
  await page.getByLabel('Monday: closing time').fill('17:30');
  await save(page, 'Individual Marketplace');
  await page.waitForURL('**/mlms?saved=1');
  await page.goto('/profile');
  await expect(page.getByLabel('Extension')).toHaveValue('12');
  await expect(page.getByLabel('Website URL')).toHaveValue('https://www.farouk.example.com');
  await expect(page.getByText('This is a draft')).toHaveCount(0);
});

test('Not an Agent Broker trains, and is told to set the role again', async ({ page }) => {
  await openProfile(page, 'agent.all-three');
  await save(page, 'Not an Agent Broker');
  await page.waitForURL('**/mlms?saved=1');
  await page.goto('/registration-status');
  await expect(page.getByRole('heading', { name: /You are not registered/ })).toBeVisible();
  await page.goto('/training');
  await expect(page.getByRole('link', { name: 'Return to Training' })).toBeVisible();
});

test('bad entries are named and nothing typed is lost', async ({ page }) => {
  await openProfile(page, 'agent.registered');
  const bad: [string, string, RegExp][] = [
    ['ZIP code', '10001', /This ZIP code is in New York/],
    ['ZIP code', 'abc', /Enter a ZIP code of 5 digits/],
    ['Phone number', '12345', /US phone number of 10 digits/],
    ['Email address', 'nobody at home', /Enter an email address/],
    ['Website URL (optional)', 'javascript:alert(1)', /Enter a website address/],
    ['National Producer Number (NPN)', '99-1000113', /Federal Tax ID/],
    ['National Producer Number (NPN)', '007', /no leading zero/],
    ['First name', '123', /at least one letter/],
  ];
  for (const [label, value, message] of bad) {
    await page.goto('/profile');
    await page.getByLabel(label, { exact: true }).fill(value);
    await save(page);
    await expect(page.getByRole('link', { name: message })).toBeVisible();
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(value);
    await page.goto('/profile');
    await page.getByRole('button', { name: 'Discard the draft' }).click();
  }
});

test('Copy Monday to weekdays fills the week', async ({ page }) => {
  await openProfile(page, 'agent.new');
  await page.getByLabel('Monday: open or closed').selectOption('Open twice');
  await page.getByLabel('Monday: opening time').fill('08:00');
  await page.getByLabel('Monday: closing time').fill('12:00');
  await page.getByLabel('Monday: second opening time').fill('13:00');
  await page.getByLabel('Monday: second closing time').fill('16:00');
  await page.getByRole('button', { name: 'Copy Monday to weekdays' }).click();
  await expect(page.getByLabel('Friday: second closing time')).toHaveValue('16:00');
  await expect(page.getByLabel('Saturday: open or closed')).toHaveValue('closed');
});

test('wrong hours are named by day', async ({ page }) => {
  await openProfile(page, 'agent.valid');
  await page.getByLabel('Tuesday: opening time').fill('18:00');
  await save(page);
  await expect(page.getByRole('link', { name: /Tuesday hours: The closing time/ })).toBeVisible();
});

test('two tabs: the second is told and sees both versions', async ({ page, context }) => {
  await openProfile(page, 'agent.registered');
  const second = await context.newPage();
  await second.goto('/profile');
  await page.getByLabel('Street address', { exact: true }).fill('1 First Tab St');
  await save(page);
  await page.waitForURL('**/mlms?saved=1');
  await second.getByLabel('Street address', { exact: true }).fill('2 Second Tab St');
  await save(second);
  await expect(second.getByRole('heading', { name: /saved this profile/ })).toBeVisible();
  await expect(second.getByRole('cell', { name: '1 First Tab St' })).toBeVisible();
  await expect(second.getByRole('cell', { name: '2 Second Tab St' })).toBeVisible();
  await second.getByRole('button', { name: 'Save', exact: true }).click();
  await second.waitForURL('**/mlms?saved=1');
});

test('a draft survives signing out', async ({ page }) => {
  await openProfile(page, 'agent.wrong-name');
  await page.getByLabel('City').fill('Durham');
  await save(page);
  await expectRefusal(page, 'NPN validation failed', [name]);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await openProfile(page, 'agent.wrong-name');
  await expect(page.getByText('This is a draft')).toBeVisible();
  await expect(page.getByLabel('City')).toHaveValue('Durham');
  await page.getByRole('button', { name: 'Discard the draft' }).click();
  await expect(page.getByText('This is a draft')).toHaveCount(0);
});

test.describe('the preview and the typed draft', { tag: '@javascript' }, () => {
  test('the preview follows what is typed', async ({ page }) => {
    await openProfile(page, 'agent.registered');
    const preview = page.getByRole('region', { name: 'What consumers will see' });
    await expect(preview.getByText('1100 Louisiana St')).toBeVisible();
    await page.getByLabel(/minus my street address/).check();
    await expect(preview.getByText('1100 Louisiana St')).toHaveCount(0);
    await page.getByLabel('First name').fill('Anjali');
    await expect(preview.getByRole('heading', { name: 'Anjali Raman' })).toBeVisible();
    await page.getByLabel(/Do not participate/).check();
    await expect(preview.getByText(/you are not shown/)).toBeVisible();
  });

  test('what is typed is kept when the tab is closed', async ({ page, context }) => {
    await openProfile(page, 'agent.registered');
    await page.getByLabel('City').fill('Pasadena');
    await expect(page.getByText('Your entries are kept as a draft.')).toBeVisible();
    await page.close();
    const again = await context.newPage();
    await again.goto('/profile');
    await expect(again.getByLabel('City')).toHaveValue('Pasadena');
  });

  test('what is typed before the scripts have arrived is kept', async ({ page }) => {
    await signIn(page, 'agent.registered');
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto('/profile', { waitUntil: 'commit' });
    await page.getByLabel('City', { exact: true }).fill('Beaumont');
    release();
    const preview = page.getByRole('region', { name: 'What consumers will see' });
    await expect(preview.getByText('Beaumont')).toBeVisible();
    await expect(page.getByText('Your entries are kept as a draft.')).toBeVisible();
    await page.reload();
    await expect(page.getByLabel('City', { exact: true })).toHaveValue('Beaumont');
  });

  test('what is typed is kept when one goes on at once, signs out and comes back', async ({
    page,
  }) => {
    await openProfile(page, 'agent.registered');
    await expect(page.getByText('Your entries are kept as a draft while you type.')).toBeVisible();
    await page.getByLabel('City', { exact: true }).fill('Galveston');
    await page.getByRole('link', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Sign out', exact: true }).click();
    await expect(page.getByText('You are signed out.')).toBeVisible();
    await openProfile(page, 'agent.registered');
    await expect(page.getByLabel('City', { exact: true })).toHaveValue('Galveston');
  });

  test('the page is accessible and fits small screens', async ({ page }) => {
    await openProfile(page, 'agent.wrong-npn');
    await expectAccessible(page);
    await save(page);
    await expectRefusal(page, 'NPN validation failed', [npn]);
    await expectAccessible(page);
    await expectFits(page, 320);
  });
});
