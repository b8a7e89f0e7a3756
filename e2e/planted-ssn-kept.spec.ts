import type { Page } from '@playwright/test';
import { readForms } from './support/forms';
import { expectNoTrace, planted, spellings } from './support/planted-ssn';
import { expect, signIn, test } from './support/portal';
import {
  approve,
  askForSsn,
  become,
  confirmIdentity,
  openCaseFromRefusal,
  takeCase,
} from './support/service-case';

/** Everything that the browser gets from here on. */
function listen(page: Page): string[] {
  const answers: string[] = [];
  page.on('response', async (response) => {
    answers.push(JSON.stringify(await response.allHeaders().catch(() => ({}))));
    answers.push(await response.text().catch(() => ''));
  });
  return answers;
}

/** A number that is taken and kept, with hyphens unless another spelling is given. */
const spell = (at: number, spelling = spellings[1]) => {
  const ssn = planted[at];
  return ssn && spelling ? spelling(ssn) : '';
};

test.describe('SSNs that are kept leave no trace', { tag: '@javascript' }, () => {
  test('of a new account, however they are typed', async ({ page, portal }) => {
    const [form] = (await readForms(page, '/create-account')).filter(
      ({ fields }) => 'ssn' in fields,
    );
    const answers: string[] = [];
    for (const [at, spelling] of spellings.entries()) {
      const multipart = {
        ...form?.fields,
        ...{ firstName: 'Ana', lastName: 'Sosa', email: `ana${at}@example.com` },
        ...{ userId: `ana.sosa${at}`, password: 'tiny blue rocks sing', terms: 'yes' },
        ssn: spell(at, spelling),
      };
      const headers = { origin: portal.url };
      const answer = await page.request.post('/create-account', { multipart, headers });
      answers.push(await answer.text());
    }
    await page.goto('/sandbox/mail');
    answers.push(await page.content());
    await expectNoTrace(portal, answers);
  });

  test('of an account without one, nor in its own data', async ({ page, portal }) => {
    const answers = listen(page);
    await signIn(page, 'agent.no-ssn');
    await page.goto('/account/ssn');
    const field = page.getByLabel('Social Security Number');
    const add = page.getByRole('button', { name: 'Add the SSN' });
    await field.fill(`${spell(5)}0`);
    await add.click();
    await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible();
    answers.push(await page.content());
    await field.fill(spell(5));
    await add.click();
    await expect(page.getByText('Your SSN is on file, encrypted.')).toBeVisible();
    const headers = { origin: portal.url };
    const data = await page.request.post('/account/my-data/download', { headers });
    expect(await data.text()).toContain(`ends in ${planted[5]?.serial}`);
    answers.push(await data.text());
    await expectNoTrace(portal, answers);
  });

  test('of a correction that a lead approves', async ({ page, portal }) => {
    const answers = listen(page);
    const topic = 'My Social Security Number (SSN) is missing or wrong';
    await openCaseFromRefusal(page, 'agent.no-ssn', topic);
    await takeCase(page);
    await confirmIdentity(page, [
      'Full name',
      'National Producer Number (NPN)',
      'Number and state of a license',
    ]);
    await askForSsn(page, spell(6));
    await expect(page.getByText('The SSN waits for the approval of a lead.')).toBeVisible();
    answers.push(await page.content());
    await approve(page);
    answers.push(await page.content());
    await become(page, 'cms.admin', '/imports');
    await page.goto('/audit-log');
    answers.push(await page.content());
    await expectNoTrace(portal, answers);
  });
});
