import { expect, test } from './support/portal';
import {
  approve,
  askForSsn,
  become,
  chooseRoleAgain,
  confirmIdentity,
  correctName,
  correctNpn,
  look,
  openCaseFromRefusal,
  takeCase,
} from './support/service-case';

test('a wrong name: refused, case, identity, corrected, role chosen, registered', async ({
  page,
  scripted,
}) => {
  await openCaseFromRefusal(page, 'agent.wrong-name', 'My name does not match');
  await expect(page.getByText('Received')).toBeVisible();
  await expect(page.getByText(/^Between .* and .*\d{4}$/)).toBeVisible();
  await look(page, scripted);
  await page.goto('/cases');
  await expect(page.getByRole('row', { name: /C-000001/ })).toContainText('My name does not match');
  await look(page, scripted);

  await become(page, 'desk.rep', '/service-desk');
  await expect(page.getByRole('row', { name: /C-000001/ })).toContainText('Devin Leigh');
  await look(page, scripted);
  await takeCase(page);
  await expect(page.getByText('The case is yours.')).toBeVisible();
  await expect(page.getByText('It was found by the SSN on the account.')).toBeVisible();
  for (const [field, texts] of [
    ['First name', ['Devin', 'Devon', 'Differs']],
    ['Last name', ['Leigh', 'Lee', 'Differs']],
    ['NPN', ['17000104', 'Same']],
    ['SSN', ['Ends in 0104', 'The same number', 'Same']],
    ['Resident state', ['North Carolina', 'Same']],
  ] as const) {
    const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: field }) });
    for (const text of texts) await expect(row).toContainText(text);
  }
  await expect(page.locator('summary', { hasText: 'Correct the name' })).toHaveCount(0);
  await look(page, scripted);
  await page.getByRole('checkbox', { name: 'Full name' }).check();
  await page.getByRole('button', { name: 'Confirm the identity' }).click();
  await expect(page.getByRole('link', { name: /^Select at least 3 items/ })).toBeVisible();
  await confirmIdentity(page, [
    'Full name',
    'National Producer Number (NPN)',
    'Last four digits of the SSN',
  ]);
  await look(page, scripted);
  await correctName(page, 'Devon', 'Lee');
  await expect(page.getByRole('heading', { name: 'The NPN is valid' })).toBeVisible();
  await expect(page.getByText('Name: Devin Leigh → Devon Lee')).toBeVisible();

  await page.goto('/sandbox/mail');
  await expect(page.getByText('Sign in and choose your role: case C-000001')).toBeVisible();
  await become(page, 'agent.wrong-name');
  await look(page, scripted);
  await page.goto('/cases/C-000001');
  await expect(page.getByText('Waiting for you')).toBeVisible();
  await expect(page.getByText(/Sign in and choose your role/)).toBeVisible();
  await chooseRoleAgain(page, 'agent.wrong-name');

  await page.goto('/cases/C-000001');
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('You closed it yourself.')).toBeVisible();
  await page.getByRole('button', { name: 'Open it again' }).click();
  await expect(page.getByText('The case is open again.')).toBeVisible();
});

test('a missing SSN needs a lead', async ({ page, scripted }) => {
  await openCaseFromRefusal(
    page,
    'agent.no-ssn',
    'My Social Security Number (SSN) is missing or wrong',
  );
  await takeCase(page);
  await expect(page.getByText('Not on file').first()).toBeVisible();
  await confirmIdentity(page, [
    'Full name',
    'National Producer Number (NPN)',
    'Number and state of a license',
  ]);
  await askForSsn(page, '900-10-0101');
  await expect(
    page.getByRole('link', { name: /This SSN belongs to another account/ }),
  ).toBeVisible();
  const ssn = page.getByLabel('Social Security Number (SSN)');
  await expect(ssn).toHaveValue('');
  await ssn.fill('900-10-0102');
  await page.getByRole('button', { name: 'Ask a lead to approve' }).click();
  await expect(page.getByText('The SSN waits for the approval of a lead.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Decide' })).toHaveCount(0);
  await look(page, scripted);
  await approve(page);
  await look(page, scripted);
  await expect(page.getByRole('heading', { name: 'The NPN is valid' })).toBeVisible();
  expect(await page.content()).not.toMatch(/900-?10-?0102/);
  await chooseRoleAgain(page, 'agent.no-ssn');
});

test('a wrong NPN becomes that of the confirmed record and no other', async ({
  page,
  scripted,
}) => {
  await openCaseFromRefusal(page, 'agent.wrong-npn-wrong-name', 'My NPN and my name do not match');
  await takeCase(page);
  await confirmIdentity(page, [
    'Full name',
    'National Producer Number (NPN)',
    'Last four digits of the SSN',
  ]);
  await page.locator('summary', { hasText: 'Correct the NPN' }).click();
  await page.getByLabel('New NPN').fill('17000108');
  await page.getByRole('button', { name: 'Correct the NPN' }).click();
  await expect(
    page.getByRole('link', { name: /confirmed with the record of NPN 17000107, so only/ }),
  ).toBeVisible();
  await expect(page.getByLabel('New NPN')).toHaveValue('17000108');
  await look(page, scripted);

  await page.getByLabel('NPN that the caller names').fill('17000108');
  await page.getByRole('button', { name: 'Show this record' }).click();
  await confirmIdentity(page, [
    'Full name',
    'National Producer Number (NPN)',
    'Number and state of a license',
  ]);
  await expect(page.getByText(/, with the record of NPN 17000108:/)).toBeVisible();
  await correctNpn(page, '17000108');
  await expect(page.getByText('NPN: 18000107 → 17000108')).toBeVisible();
});

test('messages, notes and canned answers', async ({ page, scripted }) => {
  await openCaseFromRefusal(page, 'agent.expired-license', 'My license or line of authority');
  await takeCase(page);
  await page.getByLabel('Text', { exact: true }).fill('Dear Ines Duarte,');
  await page.getByLabel('Canned answer').selectOption('Your state must correct the license');
  await page.getByRole('button', { name: 'Insert' }).click();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue(
    /^Dear Ines Duarte,\n\nWe cannot change a license/,
  );
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Your answer was sent.')).toBeVisible();
  await page.getByLabel('An internal note').check();
  await page.getByLabel('Text', { exact: true }).fill('Called twice today');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Your note was added. The agent does not see it.')).toBeVisible();
  await page.getByLabel('A question').check();
  await page.getByLabel('Text', { exact: true }).fill('x'.repeat(4_001));
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByRole('link', { name: /Shorten your text to 4,000/ })).toBeVisible();
  await expect(page.getByLabel('Text', { exact: true })).toHaveValue('x'.repeat(4_001));
  await page.getByLabel('Text', { exact: true }).fill('Did they renew it?');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(
    page.getByText('Your question was sent. The case waits for the agent.'),
  ).toBeVisible();
  await look(page, scripted);
  await page.getByLabel('What came of it').fill('The state must renew the license.');
  await page.getByRole('button', { name: 'Close the case' }).click();
  await expect(page.getByText('It can be opened again for 30 days.')).toBeVisible();

  await become(page, 'agent.expired-license');
  await page.goto('/cases/C-000001');
  await expect(page.getByText('The state must renew the license.')).toBeVisible();
  await expect(page.getByText('We cannot change a license')).toBeVisible();
  await expect(page.getByText('Called twice today')).toHaveCount(0);
  await page.getByRole('button', { name: 'Open it again' }).click();
  await page.getByLabel('Your message').fill('Yes,\nthey did.');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('Your message was added.')).toBeVisible();
  await look(page, scripted);
});

test('a call, the search of the queue, and handing over', async ({ page, scripted }) => {
  await become(page, 'desk.rep', '/service-desk');
  await page.getByRole('link', { name: 'Open a case for a caller' }).click();
  await page.getByLabel('User ID of the caller').fill('agent.vali');
  await page.getByLabel('What is it about?').selectOption('Something else');
  await page.getByLabel('What the caller said').fill('Asks for a letter');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await expect(page.getByRole('link', { name: /No agent has this User ID/ })).toBeVisible();
  await expect(page.getByLabel('What the caller said')).toHaveValue('Asks for a letter');
  await look(page, scripted);
  await page.getByLabel('User ID of the caller').fill('Agent.Valid');
  await page.getByRole('button', { name: 'Open the case' }).click();
  await expect(page.getByText('The case is open and yours.')).toBeVisible();
  await page.locator('summary', { hasText: 'Hand the case over' }).click();
  await page.getByLabel('Hand over to').selectOption('Robin Castellano (desk.lead, lead)');
  await page.getByRole('button', { name: 'Hand over' }).click();
  await expect(page.getByText('The case has a new representative.')).toBeVisible();
  await expect(page.getByLabel('What came of it')).toHaveCount(0);

  await page.goto('/service-desk?show=mine');
  await expect(page.getByRole('heading', { name: 'No cases here' })).toBeVisible();
  for (const words of ['C-000001', 'agent.valid', 'alvarez', 'MARÍA']) {
    await page.goto('/service-desk');
    await page.getByLabel('Case number, NPN, User ID or name').fill(words);
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.waitForURL('**/service-desk?show=open&q=*');
    await expect(page.getByRole('row', { name: /C-000001/ })).toContainText('Maria Alvarez');
  }
  await look(page, scripted);
});

test.describe('what is not theirs', () => {
  test.use({ expectedConsole: [/404/] });

  test('looks like what is not there', async ({ page }) => {
    await openCaseFromRefusal(page, 'agent.wrong-name', 'My name does not match');
    await become(page, 'agent.valid');
    for (const path of ['/cases/C-000001', '/cases/C-000002', '/cases/1', '/service-desk']) {
      expect((await page.goto(path))?.status(), path).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: 'Page not found' })).toBeVisible();
    }
    await page.goto('/cases');
    await expect(page.getByRole('heading', { name: 'No cases yet' })).toBeVisible();
  });
});

test('opening about the same again leads to the open case', async ({ page, scripted }) => {
  await become(page, 'agent.valid');
  await page.goto('/cases/new');
  await look(page, scripted);
  await page.getByRole('button', { name: 'Open the case' }).click();
  await expect(page.getByRole('link', { name: /Your words: Write a few words/ })).toBeVisible();
  for (const notice of ['Your case is open.', 'You have an open case about this already']) {
    await page.goto('/cases/new?topic=closure');
    await page.getByLabel('Your words').fill('Please close it');
    await page.getByRole('button', { name: 'Open the case' }).click();
    await expect(page.getByText(notice)).toBeVisible();
    await expect(page).toHaveURL(/\/cases\/C-000001/);
  }
});

test('two take the same case: the second reads who has it', async ({ browser, page, portal }) => {
  await openCaseFromRefusal(page, 'agent.wrong-name', 'My name does not match');
  const other = await browser.newPage({ baseURL: portal.url });
  await become(other, 'desk.lead', '/service-desk');
  await takeCase(page);
  await other.getByRole('button', { name: 'Take C-000001' }).click();
  await expect(
    other.getByText('This case was taken before you: Dana Whitfield (desk.rep) has it.'),
  ).toBeVisible();
  await other.close();
});

test('what is typed into a case that was closed meanwhile is not lost', async ({
  browser,
  page,
  portal,
}) => {
  await openCaseFromRefusal(page, 'agent.wrong-name', 'My name does not match');
  const other = await browser.newPage({ baseURL: portal.url });
  await become(other, 'agent.wrong-name');
  await other.goto('/cases/C-000001');
  await other.getByRole('button', { name: 'Close the case' }).click();
  await expect(other.getByText('You closed it yourself.')).toBeVisible();
  await other.close();
  await page.getByLabel('Your message').fill('One more thing');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect(page.getByText('This cannot be done with the case as it stands now.')).toBeVisible();
  await expect(page.getByLabel('Your message')).toHaveValue('One more thing');
});

test('the help page leads to a case', async ({ page }) => {
  await page.goto('/help');
  await page.getByRole('link', { name: 'open a case' }).click();
  await expect(page).toHaveURL(/\/sign-in\?next=%2Fcases%2Fnew$/);
});
