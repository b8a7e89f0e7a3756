import { expect, expectAccessible, expectFits, password, test } from './support/portal';

test('the main job, from signing in to being found', async ({ page, scripted }) => {
  const look = async () => {
    if (!scripted) return;
    await expectAccessible(page);
    await expectFits(page, 320);
    await page.setViewportSize({ width: 1280, height: 720 });
  };

  await page.goto('/');
  await look();
  await page.getByRole('link', { name: 'Agent sign in' }).click();
  await page.getByLabel('User ID').fill('agent.valid');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();

  await page.waitForURL('**/registration-status');
  await expect(
    page.getByRole('heading', { name: 'Agent Broker Registration Status' }),
  ).toBeVisible();
  await look();
  await page.getByRole('link', { name: 'Complete Agent Broker Training' }).click();

  await page.waitForURL('**/training');
  await look();
  await page.getByRole('link', { name: 'Access Training' }).click();

  await page.waitForURL('**/profile');
  await look();
  await page.getByLabel('Marketplace role').selectOption('Individual Marketplace');
  await page.getByLabel(/minus my street address/).check();
  await page.getByRole('button', { name: 'Save', exact: true }).click();

  await page.waitForURL('**/mlms?saved=1');
  await expect(page.getByText(/NPN is valid for plan year/)).toBeVisible();
  await look();
  await page
    .getByRole('link', { name: /Your MLMS account/ })
    .first()
    .click();

  await page.waitForURL('**/mlms/account**');
  await look();
  await page.locator('summary', { hasText: 'Languages' }).click();
  await page.getByRole('link', { name: 'Add Language' }).click();
  await page.getByRole('combobox', { name: 'Language' }).selectOption('Vietnamese');
  await look();
  await page.getByRole('combobox', { name: 'Speaking' }).selectOption('Native or fluent');
  await page.getByRole('combobox', { name: 'Reading' }).selectOption('Advanced');
  await page.getByRole('combobox', { name: 'Writing' }).selectOption('Intermediate');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('rowheader', { name: 'Vietnamese' })).toBeVisible();

  await page.goto('/account');
  await look();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();
  await expect(page.getByText('You are signed out.')).toBeVisible();

  await page.goto('/find-local-help');
  await look();
  await page.getByLabel('ZIP code, or city and state').fill('Austin, TX');
  await page.getByText('More filters').click();
  await page.getByLabel('Language', { exact: true }).selectOption('Vietnamese');
  await page.getByRole('button', { name: 'Search' }).first().click();
  const card = page.getByRole('listitem').filter({ hasText: 'Maria Alvarez' });
  await expect(card).toBeVisible();
  await expect(card).toContainText('Austin, TX 78701');
  await expect(card).not.toContainText('600 Congress Ave');
  await expect(card).toContainText('Vietnamese');
  await look();

  await page.goto('/registration-completion-list');
  await page.getByLabel('NPN').fill('17000101');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect(page.getByRole('row').filter({ hasText: '17000101' })).toBeVisible();
  await look();
});

test('help, sandbox and the page that is missing', async ({ page, scripted }) => {
  for (const path of ['/help', '/sandbox']) {
    await page.goto(path);
    if (scripted) await expectAccessible(page);
    if (scripted) await expectFits(page, 320);
  }
  await page.goto('/help');
  for (const part of ['profile', 'npn-validation', 'languages']) {
    await page.locator(`nav a[href="#${part}"]`).click();
    await expect(page).toHaveURL(new RegExp(`#${part}$`));
  }
});

test.describe('a missing page', () => {
  test.use({ expectedConsole: [/404/] });

  test('says so and offers ways on', async ({ page, scripted }) => {
    const response = await page.goto('/no-such-page');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (scripted) await expectAccessible(page);
    expect((await page.goto('/es/no-such-page'))?.status()).toBe(404);
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    await expect(
      page.getByRole('heading', { level: 1, name: 'Página no encontrada' }),
    ).toBeVisible();
  });
});
