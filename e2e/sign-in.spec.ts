import {
  expect,
  expectAccessible,
  expectFits,
  password,
  signIn,
  test,
  typePassword,
} from './support/portal';

test('an agent signs in and lands on the registration status', async ({ page, scripted }) => {
  await page.goto('/sign-in');
  if (scripted) await expectAccessible(page);
  await signIn(page, 'agent.valid');
  await expect(
    page.getByRole('heading', { level: 1, name: 'Agent Broker Registration Status' }),
  ).toBeVisible();
});

test('the User ID may be typed in any case', async ({ page }) => {
  await signIn(page, 'AGENT.Valid');
});

test('a desk representative lands on the queue of cases', async ({ page, scripted }) => {
  await signIn(page, 'desk.rep', '/service-desk');
  await page.goto('/account');
  await expect(page.getByText('Marketplace Service Desk representative')).toBeVisible();
  if (scripted) await expectAccessible(page);
});

test('an administrator lands on the imports, and gets back to them from the account', async ({
  page,
}) => {
  await signIn(page, 'cms.admin', '/imports');
  await page.getByRole('link', { name: 'Account', exact: true }).click();
  await expect(page.getByText('Administrator', { exact: true })).toBeVisible();
  await page.getByRole('navigation').getByRole('link', { name: 'Imports' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Imports' })).toBeVisible();
});

test('a wrong password and an unknown User ID look the same', async ({ page }) => {
  for (const userId of ['agent.valid', 'nobody.here']) {
    await page.goto('/sign-in');
    await page.getByLabel('User ID').fill(userId);
    await page.getByLabel('Password').fill('not the password');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await expect(
      page.getByRole('link', { name: /User ID or the password is not right/ }),
    ).toBeVisible();
    await expect(page.getByLabel('User ID')).toHaveValue(userId);
    await expect(page.getByLabel('Password')).toHaveValue('');
  }
});

test('empty fields are named', async ({ page, scripted }) => {
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: 'User ID: Enter your User ID' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Password: Enter your password' })).toBeVisible();
  if (scripted) await expectAccessible(page);
  if (scripted) await expectFits(page, 320);
});

test('too many attempts are stopped, with the right password too, and the ways out are said', async ({
  page,
  scripted,
}) => {
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.goto('/sign-in');
    await typePassword(page, 'agent.valid', 'guess');
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  }
  await page.goto('/sign-in');
  await typePassword(page, 'agent.valid');
  const refusal = page.getByRole('alert').filter({ hasText: 'Too many attempts' });
  await expect(refusal).toContainText('Wait one minute, then try again.');
  await expect(refusal).toContainText('Forgot your password?');
  await expect(refusal).toContainText('1-855-267-1515');
  await expect(page.getByLabel('User ID')).toHaveValue('agent.valid');
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  // An unknown User ID gets the same answer.
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.goto('/sign-in');
    await typePassword(page, 'nobody.here', 'guess');
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
  }
  await page.goto('/es/sign-in');
  await page.getByLabel('ID de usuario').fill('nobody.here');
  await page.getByLabel('Contraseña').fill('guess');
  await page.getByRole('button', { name: 'Iniciar sesión' }).click();
  await expect(page.getByText('Espere un minuto y vuelva a intentarlo.')).toBeVisible();
});

test('a page behind the sign-in leads back to itself', async ({ page }) => {
  await page.goto('/profile');
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fprofile/);
  await page.getByLabel('User ID').fill('agent.valid');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/profile');
});

test('another site is never the next page', async ({ page }) => {
  await page.goto('/sign-in?next=https://evil.example/profile');
  await page.getByLabel('User ID').fill('agent.valid');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL('**/registration-status');
});

test('signing out ends the session at once, signing out everywhere all of them', async ({
  page,
  browser,
  portal,
}) => {
  await signIn(page, 'agent.valid');
  const other = await browser.newPage({ baseURL: portal.url });
  await signIn(other, 'agent.valid');
  await page.goto('/account');
  await expect(page.getByText('You are signed in in 2 browsers')).toBeVisible();
  const cookies = await page.context().cookies();
  await page.getByRole('button', { name: 'Sign out everywhere' }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();
  await other.goto('/account');
  await expect(other).toHaveURL(/\/sign-in/);
  // The old cookie, put back, opens nothing.
  await page.context().addCookies(cookies);
  await page.goto('/account');
  await expect(page).toHaveURL(/\/sign-in/);
  await other.close();
});

test('a page of agents is missing for others', async ({ page }) => {
  await signIn(page, 'desk.rep', '/service-desk');
  const response = await page.request.get('/profile');
  expect(response.status()).toBe(404);
});

test('a stranger who guesses keeps nobody out of a browser that is known', async ({
  page,
  browser,
  portal,
}) => {
  await signIn(page, 'agent.valid');
  const [known] = (await page.context().cookies()).filter(({ name }) => /known-browser/.test(name));
  expect(known).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  await page.goto('/account');
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();

  const stranger = await browser.newPage({ baseURL: portal.url });
  for (let count = 0; count < 5; count++) {
    await stranger.goto('/sign-in');
    await typePassword(stranger, 'agent.valid', `guess ${count}`);
    await expect(stranger.getByRole('alert').first()).toBeVisible();
  }
  await stranger.goto('/sign-in');
  await typePassword(stranger, 'agent.valid');
  await expect(stranger.getByText('Wait one minute, then try again.')).toBeVisible();
  await stranger.close();

  await signIn(page, 'agent.valid');
});
