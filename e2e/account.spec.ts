import type { Page } from '@playwright/test';
import { openMail, readLink } from './support/mail';
import { expect, expectAccessible, expectFits, password, signIn, test } from './support/portal';

const newPassword = 'tiny blue rocks sing';

async function expectUsable(page: Page, scripted: boolean) {
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function openFromAccount(page: Page, link: string) {
  await page.goto('/account');
  await page.getByRole('link', { name: link }).click();
}

test('a new password ends the session of the other browser, not this one', async ({
  page,
  browser,
  portal,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  const other = await browser.newPage({ baseURL: portal.url });
  await signIn(other, 'agent.valid');
  await page.goto('/account');
  await expectUsable(page, scripted);
  await openFromAccount(page, 'Change the password');
  await expectUsable(page, scripted);

  await page.getByRole('textbox', { name: 'Current password' }).fill('guess');
  await page.getByRole('textbox', { name: 'New password' }).fill(newPassword);
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await expect(page.getByRole('link', { name: /not your current password/ })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'New password' })).toHaveValue('');

  await page.getByRole('textbox', { name: 'Current password' }).fill(password);
  await page.getByRole('textbox', { name: 'New password' }).fill(newPassword);
  await page.getByRole('button', { name: 'Save the new password' }).click();
  await expect(page.getByText('Your new password is saved.')).toBeVisible();
  await expectUsable(page, scripted);
  await page.goto('/profile');
  await expect(page).toHaveURL(/\/profile$/);
  await other.goto('/profile');
  await expect(other).toHaveURL(/\/sign-in/);
  await other.close();
  await openMail(page, 'Your password was changed');
});

test('another email address takes effect with its link', async ({ page, scripted }) => {
  await signIn(page, 'agent.valid');
  await openFromAccount(page, 'Change the email address');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('link', { name: /Enter your email address/ })).toBeVisible();
  await expectUsable(page, scripted);
  await page.getByLabel('New email address').fill('maria.new@example.com');
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Check your mail' })).toBeVisible();
  await expectUsable(page, scripted);
  await expect(await openMail(page, 'A new email address for your account')).toContainText(
    'agent.valid@example.com',
  );
  await page.goto(await readLink(page, 'Verify your new email address'));
  await page.getByRole('button', { name: 'Verify this address' }).click();
  await expect(page.getByText('The address is verified.')).toBeVisible();
  await signIn(page, 'agent.valid');
  await page.goto('/account');
  await expect(page.getByText('maria.new@example.com')).toBeVisible();
});

test('an agent without an SSN adds it, and is valid afterwards', async ({ page, scripted }) => {
  await signIn(page, 'agent.no-ssn');
  await openFromAccount(page, 'Add your SSN');
  await page.getByLabel('Social Security Number').fill('900-10-0101');
  await page.getByRole('button', { name: 'Add the SSN' }).click();
  await expect(page.getByRole('heading', { name: 'This SSN could not be stored' })).toBeVisible();
  await expect(page.getByRole('alert', { name: 'This SSN could not be stored' })).toContainText(
    '1-855-267-1515',
  );
  await expect(page.getByLabel('Social Security Number')).toHaveValue('');
  await expectUsable(page, scripted);
  await page.getByLabel('Social Security Number').fill('900-10-0102');
  await page.getByRole('button', { name: 'Add the SSN' }).click();
  await expect(page.getByText('Your SSN is on file, encrypted.')).toBeVisible();
  expect(await page.content()).not.toContain('0102');
  await expectUsable(page, scripted);
  await page.getByRole('link', { name: 'Save your profile again' }).click();
  await page.getByLabel('Marketplace role').selectOption('Individual Marketplace');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page).toHaveURL(/\/mlms\?saved=1$/);
});

test('all that is held about a person is a file', async ({ page, scripted }) => {
  await signIn(page, 'agent.registered');
  await openFromAccount(page, 'Download all that is held about you');
  await expectUsable(page, scripted);
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Download my data' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('my-data.json');
  const chunks: Buffer[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
  const data = JSON.parse(Buffer.concat(chunks).toString());
  expect(data.account).toMatchObject({
    userId: 'agent.registered',
    ssn: 'on file, ends in 0117',
  });
  const answer = await page.request.post('/account/my-data/download', {
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.headers()['cache-control']).toBe('no-store');
});

test('the wish to close an account can be taken back', async ({ page, scripted }) => {
  await signIn(page, 'agent.valid');
  await openFromAccount(page, 'Close your account');
  await page.getByRole('button', { name: 'Ask to close my account' }).click();
  await expect(page.getByText('Tick the box to say that you want this').first()).toBeVisible();
  await expectUsable(page, scripted);
  await page.getByLabel('I want my account to be closed').check();
  await page.getByRole('button', { name: 'Ask to close my account' }).click();
  await expect(page.getByText('You asked to close your account on')).toBeVisible();
  await expectUsable(page, scripted);
  await page.getByRole('button', { name: 'Keep my account' }).click();
  await expect(page.getByText('Your account stays open.')).toBeVisible();
  await openMail(page, 'Your account stays open');
});
