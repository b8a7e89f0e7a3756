import type { Page } from '@playwright/test';
import { readForms, type SentForm } from './support/forms';
import { expectNoTrace, inTurn, planted, spellings, textOf } from './support/planted-ssn';
import { expect, signIn, test } from './support/portal';
import {
  become,
  confirmIdentity,
  look,
  openCaseFromRefusal,
  takeCase,
} from './support/service-case';

/** The pages with forms of each kind of people. */
const publicPages = [
  '/npn-lookup',
  '/es/npn-lookup',
  '/create-account',
  '/es/create-account',
  '/forgot-password',
  '/verify-email',
  '/sign-in',
  '/es/sign-in',
  `/reset-password/${'a'.repeat(43)}`,
  `/verify-email/${'a'.repeat(43)}`,
];
const agentPages = [
  '/registration-status',
  '/profile',
  '/account',
  '/account/email',
  '/account/password',
  '/account/ssn',
  '/account/closure',
  '/account/second-factor',
  '/account/sessions',
  '/account/confirm',
  '/cases/new',
  '/cases/C-000001',
  '/mlms/account',
  '/mlms/account/languages/add',
];
const deskPages = [
  '/service-desk',
  '/service-desk/new',
  '/service-desk/C-000001',
  '/outdated-reports',
  '/account/email',
  '/account/password',
];

/**
 * The fields of a form into which somebody could type, or put something by other means. Where an SSN is
 * asked for, right ones are kept: other tests do that.
 */
function typedFields({ fields }: SentForm): string[] {
  return Object.keys(fields).filter((name) => !name.startsWith('$') && name !== 'ssn');
}

/** Sends each form of the pages for each field in each spelling, the other fields as they stand. */
async function sendForms(page: Page, origin: string, paths: readonly string[]) {
  const { next, count } = inTurn();
  const answers: string[] = [];
  for (const path of paths) {
    for (const { action, ...form } of await readForms(page, path)) {
      for (const name of typedFields({ action, ...form })) {
        const values = spellings.map(() => next());
        const sent = values.map((ssn, at) => {
          const multipart = { ...form.fields, [name]: at % 2 === 0 ? ssn : `My SSN is ${ssn}.` };
          return page.request.post(action, { multipart, headers: { origin }, maxRedirects: 0 });
        });
        for (const answer of await Promise.all(sent)) {
          expect(answer.status(), `${path} ${name}`).toBeLessThan(500);
          answers.push(await textOf(answer));
        }
      }
    }
    answers.push(await textOf(await page.request.get(path)));
  }
  return { answers, count: count() };
}

/** The address of the report about somebody who is listed. */
async function reportPath(page: Page): Promise<string> {
  const answer = await page.request.get('/api/v1/find-local-help?location=77002&who=raman');
  const [first] = (await answer.json()).results;
  return `/find-local-help/${first.slug}/report`;
}

const topic = 'My Social Security Number (SSN) is missing or wrong';

test.describe('planted SSNs in forms', { tag: '@javascript' }, () => {
  test('of public pages leave no trace', async ({ page, portal }) => {
    const paths = [...publicPages, await reportPath(page)];
    const { answers, count } = await sendForms(page, portal.url, paths);
    expect(count).toBeGreaterThan(200);
    await expectNoTrace(portal, answers);
  });

  test('of agents leave no trace, nor in drafts, cases and what one downloads', async ({
    page,
    portal,
  }) => {
    await openCaseFromRefusal(page, 'agent.no-ssn', topic);
    const { answers, count } = await sendForms(page, portal.url, agentPages);
    expect(count).toBeGreaterThan(300);
    const { next } = inTurn();
    const headers = { origin: portal.url };
    for (const name of ['street', 'city', 'npn', 'website', 'firstName', 'zip', 'phone', 'email']) {
      for (const _ of spellings) {
        const sent = { form: { [name]: next(), [next()]: 'x' }, headers };
        answers.push(await textOf(await page.request.post('/profile/draft', sent)));
        answers.push(await textOf(await page.request.get('/profile')));
      }
    }
    answers.push(
      await textOf(await page.request.post('/account/my-data/download', { headers })),
      await textOf(await page.request.get('/cases/C-000001')),
    );
    await expectNoTrace(portal, answers);
  });

  test('of the Service Desk leave no trace, nor in the audit log', async ({ page, portal }) => {
    await openCaseFromRefusal(page, 'agent.no-ssn', topic);
    await takeCase(page);
    // Only then there are forms for corrections.
    await confirmIdentity(page, [
      'Full name',
      'National Producer Number (NPN)',
      'Number and state of a license',
    ]);
    const { answers, count } = await sendForms(page, portal.url, deskPages);
    expect(count).toBeGreaterThan(130);
    for (const [path, label, button] of [
      ['/service-desk', 'Case number, NPN, User ID or name', 'Show'],
      ['/service-desk/C-000001', 'NPN that the caller names', 'Show this record'],
    ] as const) {
      await page.goto(path);
      await page.getByLabel(label).fill(planted[0] && spellings[0] ? spellings[0](planted[0]) : '');
      await page.getByRole('button', { name: button, exact: true }).click();
      await expect(page.getByRole('link', { name: /NIPR knows no NPN/ })).toBeVisible();
      await expect(page.getByLabel(label)).toHaveValue('');
      expect(new URL(page.url()).searchParams.get('refused')).toBe('unknown');
      await look(page, true);
      answers.push(await page.content());
    }
    await become(page, 'cms.admin', '/imports');
    for (const path of ['/audit-log', '/audit-log/csv', '/imports']) {
      answers.push(await textOf(await page.request.get(path)));
    }
    await expectNoTrace(portal, answers);
  });

  test('in files and their names leave no trace, also when a row fails', async ({
    page,
    portal,
  }) => {
    await signIn(page, 'cms.admin', '/imports');
    const answers: string[] = [];
    const head =
      'npn,kind,first_name,middle_name,last_name,suffix,resident_state,ssn,ssn_hmac,fein,change';
    for (const [at, spell] of spellings.entries()) {
      const [good, inName, inNpn] = planted.slice(at * 3, at * 3 + 3).map(spell);
      const rows = [
        `1700990${at},individual,Piper,,Canary,,TX,${at < 2 ? good : ''},,,set`,
        `${inNpn},individual,Bad,,Row,,${inNpn},${inNpn}x,,,set`,
      ];
      const file = {
        name: `ssn_${inName} of Maria.csv`,
        mimeType: 'text/csv',
        buffer: Buffer.from(`${[head, ...rows].join('\n')}\n`),
      };
      await page.goto('/imports');
      await page.getByLabel('Feed files', { exact: true }).setInputFiles(file);
      await page.getByRole('button', { name: 'Load the files' }).click();
      await expect(page.getByRole('heading', { level: 2, name: 'Done' })).toBeVisible();
      answers.push(await page.content());
      const { pathname } = new URL(page.url());
      const list = await textOf(await page.request.get(`${pathname}/report`));
      expect(list).toContain('of Maria.csv');
      answers.push(list);
    }
    answers.push(await textOf(await page.request.get('/imports')));
    await expectNoTrace(portal, answers);
  });
});
