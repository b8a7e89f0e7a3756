import { randomInt } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { type APIResponse, request as requests } from '@playwright/test';
import { readForms, type SentForm } from './support/forms';
import { expect, signIn, test } from './support/portal';
import type { Portal } from './support/server';

/** Synthetic numbers that stand nowhere else, so that any trace of them is a leak. */
const planted = Array.from({ length: 50 }, (_, at) => {
  const group = String(10 + at);
  return { area: String(randomInt(970, 990)), group, serial: String(randomInt(1000, 9999)) };
});

type Planted = (typeof planted)[number];

const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** As people write them where an SSN is asked for; all but the first are known as one anywhere. */
const spellings: readonly ((ssn: Planted) => string)[] = [
  ({ area, group, serial }) => `${area}${group}${serial}`,
  ({ area, group, serial }) => `${area}-${group}-${serial}`,
  ({ area, group, serial }) => `${area} ${group} ${serial}`,
  ({ area, group, serial }) => `${area}.${group}.${serial}`,
  ({ area, group, serial }) => `${wide(area)}–${wide(group)}–${wide(serial)}`,
];

const grouped = spellings.slice(1);
const traces = planted.flatMap((ssn) => spellings.map((spell) => spell(ssn)));

function tracesIn(text: string): string[] {
  return traces.filter((trace) => text.includes(trace));
}

/** Everything that the portal has said, kept and written. */
async function expectNoTrace(portal: Portal, answers: readonly string[]) {
  expect(tracesIn(answers.join('\n')), 'in an answer').toEqual([]);
  expect(tracesIn(portal.output()), 'in the log').toEqual([]);
  expect(tracesIn(portal.databaseBytes().toString('utf8')), 'in the database').toEqual([]);
  expect(tracesIn(portal.backupBytes().toString('utf8')), 'in a backup').toEqual([]);
  const found = globSync('.next/{server,static}/**/*.{js,json,html,rsc,txt,body,meta}');
  const built = found.filter((file) => statSync(file).isFile());
  expect(built.length).toBeGreaterThan(50);
  for (const file of built) expect(tracesIn(readFileSync(file, 'utf8')), file).toEqual([]);
}

async function textOf(answer: APIResponse): Promise<string> {
  return JSON.stringify(answer.headers()) + (await answer.text().catch(() => ''));
}

/** Pages with forms that ask for anything but an SSN. */
const pages = [
  '/profile',
  '/account/email',
  '/account/password',
  '/account/closure',
  '/account/second-factor',
  '/account/sessions',
  '/cases/new',
  '/mlms/account/languages/add',
  '/npn-lookup',
  '/create-account',
  '/forgot-password',
  '/sign-in/code',
];

/** The fields of a form into which somebody could type, one after another. */
function typedFields({ fields }: SentForm): string[] {
  return Object.keys(fields).filter((name) => !name.startsWith('$') && name !== 'ssn');
}

test.describe('planted SSNs', { tag: '@javascript' }, () => {
  test('typed where one is asked for, right or wrong, leave no trace', async ({ page, portal }) => {
    const headers = { origin: portal.url };
    const forms = await readForms(page, '/npn-lookup');
    const form = forms.find(({ fields }) => 'ssn' in fields);
    const answers: string[] = [];
    for (const ssn of planted) {
      for (const spell of spellings) {
        for (const wrong of ['', 'x']) {
          const multipart = { ...form?.fields, lastName: 'Alvarez', ssn: spell(ssn) + wrong };
          answers.push(
            await textOf(await page.request.post('/npn-lookup', { multipart, headers })),
          );
        }
      }
    }
    await expectNoTrace(portal, answers);
  });

  test('typed into fields that ask for something else leave no trace', async ({ page, portal }) => {
    await signIn(page, 'agent.valid');
    const headers = { origin: portal.url };
    const answers: string[] = [];
    let turn = 0;
    const next = () => {
      const ssn = planted[turn % planted.length];
      const spell = grouped[turn % grouped.length];
      turn++;
      return ssn && spell ? spell(ssn) : '';
    };
    for (const path of pages) {
      for (const form of await readForms(page, path)) {
        for (const name of typedFields(form)) {
          const multipart = { ...form.fields, [name]: `My SSN is ${next()}.` };
          const sent = { multipart, headers, maxRedirects: 0 };
          answers.push(await textOf(await page.request.post(form.action, sent)));
        }
      }
    }
    for (const name of ['street', 'city', 'npn', 'website', 'firstName']) {
      const sent = { form: { [name]: next() }, headers };
      answers.push(await textOf(await page.request.post('/profile/draft', sent)));
    }
    answers.push(await textOf(await page.request.get('/profile')));
    expect(turn).toBeGreaterThan(40);
    await expectNoTrace(portal, answers);
  });

  test('put into addresses leave no trace', async ({ portal }) => {
    const context = await requests.newContext({ baseURL: portal.url });
    const places = [
      '/find-local-help?location=',
      '/find-local-help?who=',
      '/es/find-local-help?location=',
      '/registration-completion-list?npn=',
      '/npn-lookup?by=',
      '/sign-in?next=',
      '/help?',
      '/nowhere/',
      '/find-local-help/',
      '/api/v1/places?q=',
      '/api/v1/find-local-help?location=',
      '/api/maps/',
    ];
    const answers: string[] = [];
    for (const [at, ssn] of planted.entries()) {
      for (const spell of grouped) {
        const path = (places[at % places.length] ?? '') + encodeURIComponent(spell(ssn));
        const answer = await context.get(path, { maxRedirects: 0 });
        expect(answer.status(), path).toBe(400);
        answers.push(await textOf(answer));
      }
    }
    await context.dispose();
    await expectNoTrace(portal, answers);
  });

  test('are named where they do not belong, and the rest of what was typed stays', async ({
    page,
  }) => {
    await signIn(page, 'agent.valid');
    await page.goto('/profile');
    await page.getByLabel('Marketplace role').selectOption('Individual Marketplace');
    await page.getByLabel('City', { exact: true }).fill('Round Rock');
    await page.getByRole('textbox', { name: /^Street address/ }).fill('900-10-0101');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(
      page.getByRole('link', { name: /A Social Security Number was taken out/ }),
    ).toBeVisible();
    await expect(page.getByRole('textbox', { name: /^Street address/ })).toHaveValue('');
    await expect(page.getByLabel('City', { exact: true })).toHaveValue('Round Rock');
  });
});
