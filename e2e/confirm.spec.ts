import type { Page } from '@playwright/test';
import { Secret, TOTP } from 'otpauth';
import { expect, expectAccessible, expectFits, password, signIn, test } from './support/portal';
import { forgetConfirmations } from './support/time';

/** A form whose action asks for a confirmation that is not older than ten minutes. */
type LateForm = {
  readonly path: string;
  readonly userId: string;
  /** What is typed, by label; secrets are typed again. */
  readonly typed: Readonly<Record<string, string>>;
  readonly secrets: Readonly<Record<string, string>>;
  readonly button: string;
  readonly done: string;
};

const newPassword = 'quarry lantern mosaic 7 thistle';

const lateForms: readonly LateForm[] = [
  {
    path: '/account/email',
    userId: 'agent.valid',
    typed: { 'New email address': 'casey.new@example.com' },
    secrets: {},
    button: 'Send the link',
    done: 'We have sent a mail to the new address.',
  },
  {
    path: '/account/password',
    userId: 'agent.valid',
    typed: {},
    secrets: { 'Current password': password, 'New password': newPassword },
    button: 'Save the new password',
    done: 'Your new password is saved.',
  },
  {
    path: '/account/ssn',
    userId: 'agent.no-ssn',
    typed: {},
    secrets: { 'Social Security Number (SSN)': '900-55-1234' },
    button: 'Add the SSN',
    done: 'Your SSN is on file, encrypted.',
  },
];

async function fill(page: Page, fields: Readonly<Record<string, string>>) {
  for (const [label, text] of Object.entries(fields)) {
    await page.getByLabel(label, { exact: true }).fill(text);
  }
}

async function expectValues(
  page: Page,
  labels: readonly string[],
  textOf: (label: string) => string,
) {
  for (const label of labels) {
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(textOf(label));
  }
}

/** Confirms in the tab that the refusal opens. */
async function confirmInNewTab(page: Page) {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('link', { name: 'Confirm in a new tab' }).click();
  const tab = await opened;
  await tab.getByLabel('Password').fill(password);
  await tab.getByRole('button', { name: 'Confirm' }).click();
  await expect(tab.getByText('Go back to the other tab')).toBeVisible();
  await tab.close();
}

const appKey = (page: Page) => page.getByText(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);

async function beginSetUp(page: Page) {
  await page.goto('/account/second-factor');
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await page.waitForURL('**/account/second-factor?step=scan');
  await expect(appKey(page)).toBeVisible();
}

for (const { path, userId, typed, secrets, button, done } of lateForms) {
  test(`a form at ${path} that is sent too late keeps what was typed, but for secrets`, async ({
    page,
    portal,
    scripted,
  }) => {
    await signIn(page, userId);
    await page.goto(path);
    forgetConfirmations(portal);
    await fill(page, { ...typed, ...secrets });
    await page.getByRole('button', { name: button }).click();
    await expect(
      page.getByRole('heading', { name: /Please confirm that it is you/ }),
    ).toBeVisible();
    await expect(page).toHaveURL((url) => url.pathname === path);
    await expectValues(page, Object.keys(typed), (label) => typed[label] ?? '');
    await expectValues(page, Object.keys(secrets), () => '');
    for (const secret of Object.values(secrets)) expect(await page.content()).not.toContain(secret);
    if (scripted) {
      await expectAccessible(page);
      await expectFits(page, 320);
    }

    await confirmInNewTab(page);
    await fill(page, secrets);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByText(done)).toBeVisible();
  });
}

test('to ask for such a page too late leads to the confirmation and back', async ({
  page,
  portal,
}) => {
  await signIn(page, 'agent.no-ssn');
  for (const { path } of lateForms) {
    forgetConfirmations(portal);
    await page.goto(path);
    await expect(page).toHaveURL(`/account/confirm?next=${encodeURIComponent(path)}`);
    await page.getByLabel('Password').fill(password);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.waitForURL(`**${path}`);
  }
});

test('the key of an app is shown to nobody who is late, and its page comes back', async ({
  page,
  portal,
}) => {
  await signIn(page, 'agent.valid');
  await beginSetUp(page);
  forgetConfirmations(portal);
  await page.reload();
  await expect(page).toHaveURL('/account/confirm?next=%2Faccount%2Fsecond-factor%3Fstep%3Dscan');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.waitForURL('**/account/second-factor?step=scan');
  await expect(appKey(page)).toBeVisible();
});

test('nor to who sends the first code of the app late, who can go on', async ({
  page,
  portal,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  await beginSetUp(page);
  const key = Secret.fromBase32(((await appKey(page).textContent()) ?? '').replaceAll(' ', ''));
  forgetConfirmations(portal);
  const finish = async (code: string) => {
    await page.getByLabel('Code', { exact: true }).fill(code);
    await page.getByRole('button', { name: 'Check the code and finish' }).click();
  };
  await finish('123456');
  await expect(page.getByRole('heading', { name: /Please confirm that it is you/ })).toBeVisible();
  // With JavaScript the page stays as it was.
  await expect(appKey(page)).toHaveCount(scripted ? 1 : 0);
  await confirmInNewTab(page);
  await finish(new TOTP({ secret: key }).generate());
  await expect(page.getByRole('heading', { name: 'Your recovery codes' })).toBeVisible();
});

test('who showed who they are long ago does so again, and comes back', async ({
  page,
  portal,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  forgetConfirmations(portal);
  await page.goto('/account/second-factor');
  await expect(page).toHaveURL(/\/account\/confirm\?next=%2Faccount%2Fsecond-factor$/);
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.getByLabel('Password').fill('wrong');
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(
    page.getByRole('link', { name: 'Password: The password is not right. Try again.' }),
  ).toBeVisible();
  await expect(page.getByLabel('Password')).toHaveValue('');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await page.waitForURL('**/account/second-factor');
});

test('another site is never where a confirmation leads', async ({ page }) => {
  await signIn(page, 'agent.valid');
  await page.goto('/account/confirm?next=//evil.example/account');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText('Go back to the other tab')).toBeVisible();
  await expect(page).toHaveURL(/\/account\/confirm\?done=1$/);
});

test('a button on an old page asks for the confirmation first', async ({
  page,
  portal,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  await page.goto('/account/second-factor');
  forgetConfirmations(portal);
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await expect(page.getByRole('heading', { name: /Please confirm that it is you/ })).toBeVisible();
  if (scripted) await expectAccessible(page);
  await confirmInNewTab(page);
  await page.getByRole('button', { name: 'Set up an app' }).click();
  await expect(page.getByRole('heading', { name: 'Set up your app' })).toBeVisible();
});
