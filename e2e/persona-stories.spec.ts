import type { Page } from '@playwright/test';
import { personas } from '@/db/seed/persona-list';
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

/** How each sandbox person whom the Service Desk can help gets into the MLMS (S25-S37). */
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

/** The public list says that the NPN is valid for the newest plan year. */
async function expectOnTheList(page: Page, userId: string) {
  const npn = personas.find((persona) => persona.userId === userId)?.nipr?.npn ?? '';
  await page.goto(`/registration-completion-list?npn=${npn}`);
  const row = page.getByRole('row').nth(1);
  await expect(row).toContainText(npn);
  await expect(row.getByText('Y', { exact: true })).toBeVisible();
}

async function lookUp(page: Page, npn: string) {
  await page.getByLabel('NPN that the caller names').fill(npn);
  await page.getByRole('button', { name: 'Show this record' }).click();
  await expect(page.getByText('It is the record of the NPN that you looked up.')).toBeVisible();
}

for (const { userId, topic, name, npn, ssn, record } of stories) {
  test(`${userId}: from the refusal to the MLMS`, async ({ page }) => {
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
    await expectOnTheList(page, userId);
  });
}

for (const userId of ['agent.expired-license', 'agent.no-health-loa', 'agent.inactive-loa']) {
  test(`${userId}: the state must correct it, and the case says so`, async ({ page }) => {
    await openCaseFromRefusal(page, userId, 'My license or line of authority');
    await takeCase(page);
    await expect(
      page.getByRole('table', { name: 'Licenses in the record' }).getByText('Not valid'),
    ).toBeVisible();
    await page.getByLabel('Canned answer').selectOption('Your state must correct the license');
    await page.getByRole('button', { name: 'Insert' }).click();
    await expect(page.getByLabel('Text', { exact: true })).toHaveValue(
      /We cannot change a license/,
    );
    await page.getByRole('button', { name: 'Send' }).click();
    await expect(page.getByText('Your answer was sent.')).toBeVisible();
    await page.getByLabel('What came of it').fill('The state must correct the license.');
    await page.getByRole('button', { name: 'Close the case' }).click();
    await expect(page.getByText('It can be opened again for 30 days.')).toBeVisible();

    await become(page, userId);
    await page.goto('/cases/C-000001');
    await expect(page.getByText('Please ask the Department of Insurance')).toBeVisible();
    await expect(page.getByText('The state must correct the license.')).toBeVisible();
    await pressSave(page);
    await expect(page.getByRole('heading', { name: 'NPN validation failed' })).toBeVisible();
  });
}
