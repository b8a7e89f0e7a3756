import { signAgreement, today } from './support/agreement';
import { expect, signIn, test } from './support/portal';
import { look, pressSave } from './support/service-case';

test('the SHOP agreement is read, signed and printed, and registers without training', async ({
  page,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  await pressSave(page);
  await page.waitForURL('**/mlms?saved=1');
  await expect(page.getByText('Agreement not signed yet')).toBeVisible();
  await look(page, scripted);
  await page.getByRole('link', { name: 'Sign the SHOP agreement' }).click();

  await page.waitForURL('**/mlms/agreement');
  await expect(page.getByText('It is no agreement with any government')).toBeVisible();
  await look(page, scripted);
  await signAgreement(page, 'Maria Alvarez');

  await page.waitForURL('**/mlms/agreement?signed=1');
  await expect(page.getByRole('heading', { name: /You are registered for SHOP/ })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print this page' })).toHaveCount(scripted ? 1 : 0);
  await look(page, scripted);
  await page.getByRole('link', { name: 'See your row on the Registration Completion' }).click();
  const row = page.getByRole('row').filter({ hasText: '17000101' });
  await expect(row).toContainText(today());

  await page.goto('/registration-status');
  await expect(page.getByRole('heading', { name: /Registered for SHOP, plan year/ })).toBeVisible();
  await expect(page.getByText('Signed: you are registered for SHOP.')).toBeVisible();
  await expect(page.getByText('Completed for SHOP')).toBeVisible();
  await look(page, scripted);

  await page.goto('/sandbox/mail');
  await expect(page.getByText(/You are registered for SHOP, plan year/).first()).toBeVisible();
});

test('a signature that will not do is refused, and what was typed stays', async ({
  page,
  scripted,
}) => {
  await signIn(page, 'agent.valid');
  await pressSave(page);
  await page.waitForURL('**/mlms?saved=1');
  await page.goto('/mlms/agreement');
  await page.getByRole('button', { name: 'Sign the agreement' }).click();
  await expect(page.getByRole('link', { name: /Tick the box/ })).toBeVisible();
  await expect(page.getByRole('link', { name: /Type your full name/ })).toBeVisible();
  await look(page, scripted);
  await signAgreement(page, 'Mario Alvarez');
  await expect(page.getByRole('link', { name: /in your profile: Maria Alvarez/ })).toBeVisible();
  await expect(page.getByLabel('Your full name')).toHaveValue('Mario Alvarez');
  await expect(page.getByLabel('I have read the agreement and agree to it')).toBeChecked();
});

test('with a role without SHOP there is nothing to sign', async ({ page, scripted }) => {
  await signIn(page, 'agent.valid');
  await pressSave(page, 'Individual Marketplace');
  await page.waitForURL('**/mlms?saved=1');
  await expect(page.getByRole('link', { name: /SHOP agreement/ })).toHaveCount(0);
  await page.goto('/mlms/agreement');
  await expect(
    page.getByRole('heading', { name: 'Your role does not include SHOP' }),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign the agreement' })).toHaveCount(0);
  await look(page, scripted);
});

test('who may not enter the MLMS is sent to the profile', async ({ page }) => {
  await signIn(page, 'agent.wrong-name');
  await page.goto('/mlms/agreement');
  await expect(page).toHaveURL(/\/profile\?blocked=1/);
});
