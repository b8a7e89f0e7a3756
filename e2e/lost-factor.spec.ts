import { expect, signIn, test, typePassword } from './support/portal';
import { setUp } from './support/second-factor';
import { approve, become, confirmIdentity, look } from './support/service-case';

const topic = 'I cannot sign in: my app and my recovery codes are lost';

test('app and codes lost: called, identity, a lead, signed in, asked for another app', async ({
  page,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  await page.goto('/account/second-factor');
  await setUp(page);
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await typePassword(page, 'agent.valid');
  await page.waitForURL('**/sign-in/code**');
  await expect(page.getByRole('heading', { name: 'App and recovery codes lost?' })).toBeVisible();
  await expect(page.getByText(/call the Marketplace Service Desk at 1-855-267-1515/)).toBeVisible();
  await look(page, scripted);
  await page.goto('/es/sign-in/code');
  await expect(
    page.getByText(/llame a la Mesa de Servicio del Mercado al 1-855-267-1515/),
  ).toBeVisible();
  await look(page, scripted);

  await become(page, 'desk.rep', '/service-desk');
  await page.getByRole('link', { name: 'Open a case for a caller' }).click();
  await page.getByLabel('User ID of the caller').fill('agent.valid');
  await page.getByLabel('What is it about?').selectOption(topic);
  await page.getByLabel('What the caller said').fill('The phone is broken, the codes are gone');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await expect(page.getByText('The case is open and yours.')).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Remove a lost second factor' })).toHaveCount(0);
  const known = ['Full name', 'National Producer Number (NPN)'];
  await confirmIdentity(page, [...known, 'Number and state of a license']);
  await page.locator('summary', { hasText: 'Remove a lost second factor' }).click();
  await page.getByRole('button', { name: 'Ask a lead to remove it' }).click();
  await expect(page.getByText(/The last four digits of the SSN were not among/)).toBeVisible();
  await look(page, scripted);
  await page.locator('summary', { hasText: 'Confirm the identity again' }).click();
  await confirmIdentity(page, [...known, 'Last four digits of the SSN']);
  // The page says "recorded" since the check before.
  const confirmed = page.getByRole('paragraph').filter({ hasText: /with the record of NPN/ });
  await expect(confirmed).toContainText('Last four digits of the SSN');
  await page.locator('summary', { hasText: 'Remove a lost second factor' }).click();
  await page.getByRole('button', { name: 'Ask a lead to remove it' }).click();
  await expect(page.getByText(/Removing the second factor waits for the approval/)).toBeVisible();
  await look(page, scripted);

  await approve(
    page,
    'Approve: the password alone opens the account',
    'The second factor and its recovery codes are gone, and the agent is signed out everywhere.',
  );
  await look(page, scripted);

  await page.context().clearCookies();
  await page.goto('/sign-in');
  await typePassword(page, 'agent.valid');
  await page.waitForURL('**/registration-status');
  await expect(
    page.getByRole('heading', { name: /Protect your account with a second factor/ }),
  ).toBeVisible();
  await page.goto('/cases/C-000001');
  await expect(page.getByText(/We have taken your lost second factor away/)).toBeVisible();
  await page.goto('/sandbox/mail');
  await expect(page.getByText('Somebody asked us to remove your second factor')).toBeVisible();
  await expect(page.getByText('Your sign-in no longer asks for a code')).toBeVisible();
});

test('the queue says what waits, and a no leaves the factor', async ({ page, scripted }) => {
  await signIn(page, 'agent.valid');
  await page.goto('/account/second-factor');
  await setUp(page);
  await become(page, 'desk.rep', '/service-desk');
  await page.goto('/service-desk/new');
  await page.getByLabel('User ID of the caller').fill('agent.valid');
  await page.getByLabel('What is it about?').selectOption(topic);
  await page.getByLabel('What the caller said').fill('New phone');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await confirmIdentity(page, [
    'Full name',
    'National Producer Number (NPN)',
    'Last four digits of the SSN',
  ]);
  await page.locator('summary', { hasText: 'Remove a lost second factor' }).click();
  await page.getByRole('button', { name: 'Ask a lead to remove it' }).click();
  await expect(page.getByText(/Removing the second factor waits for the approval/)).toBeVisible();

  await become(page, 'desk.lead', '/service-desk');
  await expect(
    page.getByText(/desk\.rep asked to take away the second factor, which is lost/),
  ).toBeVisible();
  await look(page, scripted);
  await page.getByRole('link', { name: 'C-000001' }).first().click();
  await page.getByLabel('Reject: nothing changes').check();
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByRole('link', { name: /Say why you reject it/ })).toBeVisible();
  await page.getByLabel('Reason').fill('Nobody answered when we called back');
  await page.getByRole('button', { name: 'Decide' }).click();
  await expect(page.getByText('The request was rejected. Nothing was changed.')).toBeVisible();
  await expect(page.getByText(/Nobody answered when we called back/)).toBeVisible();
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await typePassword(page, 'agent.valid');
  await page.waitForURL('**/sign-in/code**');
});
