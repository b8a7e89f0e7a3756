import type { Page } from '@playwright/test';
import { personas } from '@/db/seed/persona-list';
import { signAgreement, today } from './support/agreement';
import { csv, loadFeed } from './support/feed';
import { expect, test } from './support/portal';
import {
  approve,
  askForSsn,
  become,
  chooseRoleAgain,
  confirmIdentity,
  correctName,
  correctNpn,
  openCaseFromRefusal,
  pressSave,
  takeCase,
} from './support/service-case';

/** How each sandbox person whom the Service Desk can help gets registered (S25-S37). */
type Story = {
  readonly userId: string;
  readonly topic: string;
  /** Right ones; only what is wrong. */
  readonly name?: readonly [first: string, last: string];
  readonly npn?: string;
  readonly ssn?: string;
  /** The NPN that the caller names, where nothing on the account finds the record. */
  readonly record?: string;
};

const ssnTopic = 'My Social Security Number (SSN) is missing or wrong';

const stories: readonly Story[] = [
  { userId: 'agent.no-ssn', topic: ssnTopic, ssn: '900100102' },
  { userId: 'agent.wrong-name', topic: 'My name does not match', name: ['Devon', 'Lee'] },
  { userId: 'agent.no-ssn-wrong-npn', topic: ssnTopic, npn: '17000105', ssn: '900100105' },
  {
    userId: 'agent.no-ssn-wrong-name',
    topic: ssnTopic,
    name: ['Farid', 'Haddad'],
    ssn: '900100106',
  },
  {
    userId: 'agent.wrong-npn-wrong-name',
    topic: 'My NPN and my name do not match',
    name: ['Grace', 'Kim'],
    npn: '17000107',
  },
  {
    userId: 'agent.all-three',
    topic: ssnTopic,
    name: ['Hugo', 'Silva'],
    npn: '17000108',
    ssn: '900100108',
    record: '17000108',
  },
];

/** Signs the SHOP agreement: registered, as the status page and the public list say. */
async function expectRegistered(page: Page, userId: string) {
  const { npn = '', name } = personas.find((one) => one.userId === userId)?.nipr ?? {};
  await page.goto('/mlms/agreement');
  await signAgreement(page, `${name?.first} ${name?.last}`);
  await page.waitForURL('**/mlms/agreement?signed=1');
  await page.goto('/registration-status');
  await expect(page.getByRole('heading', { name: /Registered for SHOP, plan year/ })).toBeVisible();
  await page.goto(`/registration-completion-list?npn=${npn}`);
  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText(npn);
  await expect(row).toContainText(today());
  await expect(row.getByText('Y', { exact: true })).toBeVisible();
}

async function lookUp(page: Page, npn: string) {
  await page.getByLabel('NPN that the caller names').fill(npn);
  await page.getByRole('button', { name: 'Show this record' }).click();
  await expect(page.getByText('It is the record of the NPN that you looked up.')).toBeVisible();
}

for (const { userId, topic, name, npn, ssn, record } of stories) {
  test(`${userId}: from the refusal to the registration`, async ({ page }) => {
    await openCaseFromRefusal(page, userId, topic);
    await takeCase(page);
    if (record) await lookUp(page, record);
    await confirmIdentity(page, [
      'Full name',
      'National Producer Number (NPN)',
      'Number and state of a license',
      'Business address',
    ]);
    if (record)
      await expect(
        page.getByText(/It is the record that the identity was confirmed with/),
      ).toBeVisible();
    if (name) await correctName(page, ...name);
    if (npn) await correctNpn(page, npn);
    if (ssn) {
      await askForSsn(page, ssn);
      await expect(page.getByText('The SSN waits for the approval of a lead.')).toBeVisible();
      await approve(page);
    }
    await expect(page.getByRole('heading', { name: 'The NPN is valid' })).toBeVisible();
    await chooseRoleAgain(page, userId);
    await expectRegistered(page, userId);
  });
}

/** Who can put it right alone: the NPN of the profile is another number (S28-S30). */
for (const userId of ['agent.wrong-npn', 'agent.license-number', 'agent.fein']) {
  test(`${userId}: from the refusal by the right NPN to the registration`, async ({ page }) => {
    await become(page, userId);
    await pressSave(page);
    await expect(page.getByRole('heading', { name: 'NPN validation failed' })).toBeVisible();
    const npn = personas.find((one) => one.userId === userId)?.nipr?.npn ?? '';
    await page.getByLabel('National Producer Number (NPN)').fill(npn);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL('**/mlms?saved=1');
    await expectRegistered(page, userId);
  });
}

/** What the state's Department of Insurance sends NIPR when it has corrected its records (S23). */
const licenses = 'npn,state,license_number,class,residency,status,effective_on,expires_on,change';
const lines = 'npn,state,license_number,line,status,effective_on,expires_on,change';
const health = 'Accident and Health or Sickness,active,2026-01-01,,set';

const byTheState: Readonly<Record<string, string>> = {
  'agent.expired-license': `${licenses}
17000109,AZ,AZ-400109,Insurance Producer,resident,active,2019-03-01,2030-03-31,set
`,
  'agent.no-health-loa': `${lines}\n17000110,OH,OH-400110,${health}\n`,
  'agent.inactive-loa': `${lines}\n17000111,HI,HI-400111,${health}\n`,
};

/** The representative explains, and closes the case. */
async function sendToTheState(page: Page) {
  await takeCase(page);
  await expect(
    page.getByRole('table', { name: 'Licenses in the record' }).getByText('Not valid'),
  ).toBeVisible();
  await page.getByLabel('Canned answer').selectOption('Your state must correct the license');
  await page.getByRole('button', { name: 'Insert' }).click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(/We cannot change a license/);
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Your answer was sent.')).toBeVisible();
  await page.getByLabel('What came of it').fill('The state must correct the license.');
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('It can be opened again for 30 days.')).toBeVisible();
}

for (const [userId, file] of Object.entries(byTheState)) {
  test(`${userId}: from the refusal by the state to the registration`, async ({ page }) => {
    await openCaseFromRefusal(page, userId, 'My license or line of authority');
    await sendToTheState(page);
    await become(page, userId);
    await page.goto('/cases/C-000001');
    await expect(page.getByText('Please ask the Department of Insurance')).toBeVisible();
    await expect(page.getByText('The state must correct the license.')).toBeVisible();
    await pressSave(page);
    await expect(page.getByRole('heading', { name: 'NPN validation failed' })).toBeVisible();

    await become(page, 'cms.admin', '/imports');
    await loadFeed(page, [csv('daily.csv', file)]);
    await expect(page.getByRole('heading', { level: 2, name: 'Done' })).toBeVisible({
      timeout: 60_000,
    });
    await become(page, userId);
    await pressSave(page);
    await page.waitForURL('**/mlms?saved=1');
    await expectRegistered(page, userId);
  });
}
