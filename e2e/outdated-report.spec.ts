import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectFits, signIn, test } from './support/portal';

/** The address of the report about Priya Raman. */
async function reportPath(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/find-local-help?location=77002&who=raman');
  const [first] = (await answer.json()).results;
  return `/find-local-help/${first.slug}/report`;
}

const phoneIsWrong = (page: Page) => page.getByLabel('The phone number is wrong');
const details = (page: Page) => page.getByLabel('What should it say?');

async function report(page: Page, words: string) {
  await page.goto(await reportPath(page));
  await phoneIsWrong(page).check();
  await details(page).fill(words);
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Thank you' })).toBeVisible();
}

test('a report reaches the agent and the Service Desk', async ({ page, scripted }) => {
  const words = '<b>It is</b> (713) 555-0118';
  await report(page, words);
  await expect(page).toHaveURL(/\/report\?sent=1$/);
  await expect(page.getByRole('status').filter({ hasText: 'Your report was sent' })).toBeVisible();
  if (scripted) await expectAccessible(page);
  await page.getByRole('link', { name: 'Back to the entry of Priya Raman' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Priya Raman' })).toBeVisible();

  await page.goto('/sandbox/mail');
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: 'Is your entry on Find Local Help up to date?' });
  await mail.getByText('Text of the mail').click();
  await expect(mail).toContainText('A consumer reported that your phone number is out of date.');
  await expect(mail).not.toContainText('555-0118');

  await signIn(page, 'agent.registered');
  await expect(
    page.getByText('A consumer reported that your phone number is out of date.'),
  ).toBeVisible();
  await expect(page.getByText(words)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Check your profile' })).toHaveAttribute(
    'href',
    '/profile',
  );
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.getByRole('button', { name: 'Done', exact: true }).click();
  await expect(page.getByText('The notice about outdated information is put away.')).toBeVisible();
  await expect(page.getByText('A consumer reported')).toHaveCount(0);
});

test('the Service Desk marks a report as handled', async ({ page, scripted }) => {
  await report(page, 'It is (713) 555-0118');
  await signIn(page, 'desk.rep', '/service-desk');
  // Behind the menu on a narrow screen, so by its address.
  await page.goto('/outdated-reports');
  const row = page.getByRole('row', { name: /Priya Raman/ });
  await expect(row).toContainText('The phone number is wrong');
  await expect(row).toContainText('It is (713) 555-0118');
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
    await page.setViewportSize({ width: 1280, height: 800 });
  }
  await row.getByRole('button', { name: /^Mark as handled \(Priya Raman\)$/ }).click();
  await expect(page.getByText('The report about Priya Raman is marked as handled.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'No open reports' })).toBeVisible();
  await page.getByRole('link', { name: 'Handled: 1' }).click();
  await expect(page.getByRole('row', { name: /Priya Raman/ })).toContainText('by desk.rep');
});

test.describe('who is not of the Service Desk', () => {
  test.use({ expectedConsole: [/404/] });

  test('does not see the list', async ({ page }) => {
    await page.goto('/outdated-reports');
    await expect(page).toHaveURL(/\/sign-in\?next=%2Foutdated-reports$/);
    await signIn(page, 'agent.registered');
    const response = await page.goto('/outdated-reports');
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
  });
});

test('what was typed survives a refusal', async ({ page, scripted }) => {
  await page.goto(await reportPath(page));
  await expect(page.getByText('Up to 250 characters')).toBeVisible();
  const long = 'x'.repeat(251);
  await details(page).fill(long);
  if (scripted) await expect(page.getByText('Characters too many: 1')).toBeVisible();
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(
    page.getByRole('link', { name: 'Select at least one thing that is wrong' }),
  ).toBeVisible();
  await expect(
    page.getByRole('link', { name: /^Shorten your words to 250 characters$/ }),
  ).toBeVisible();
  await expect(details(page)).toHaveValue(long);
  if (scripted) {
    await expect(page.getByRole('alert').filter({ hasText: 'There is a problem' })).toBeFocused();
    await expectAccessible(page);
    await expectFits(page, 320);
  }

  await page.getByLabel('Something else').check();
  await phoneIsWrong(page).check();
  await details(page).fill('');
  await page.getByRole('button', { name: 'Send report' }).click();
  await expect(page.getByRole('link', { name: /^Say in a few words what else/ })).toBeVisible();
  await expect(page.getByLabel('Something else')).toBeChecked();
  await expect(phoneIsWrong(page)).toBeChecked();
  await expect(page.getByLabel('The address is wrong')).not.toBeChecked();
});

test('in Spanish', async ({ page, scripted }) => {
  await page.goto(`/es${await reportPath(page)}`);
  await page.getByRole('button', { name: 'Enviar aviso' }).click();
  await expect(page.getByRole('link', { name: /^Marque por lo menos un dato/ })).toBeVisible();
  if (scripted) {
    await expectAccessible(page);
    await expectFits(page, 320);
  }
  await page.getByLabel('La dirección es incorrecta').check();
  await page.getByRole('button', { name: 'Enviar aviso' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Gracias' })).toBeVisible();
  await expect(page).toHaveURL(/\/es\/find-local-help\/[\w-]+\/report\?sent=1$/);
});
