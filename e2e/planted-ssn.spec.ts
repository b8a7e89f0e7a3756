import { request as requests } from '@playwright/test';
import { findNumberParameter } from '@/lib/domain/number-address';
import { readForms } from './support/forms';
import { expectNoTrace, planted, spellings, textOf } from './support/planted-ssn';
import { expect, signIn, test } from './support/portal';

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

  test('put into addresses leave no trace', async ({ portal }) => {
    const context = await requests.newContext({ baseURL: portal.url });
    const places = [
      '/find-local-help?location=',
      '/find-local-help?who=',
      '/es/find-local-help?location=',
      '/es/find-local-help?location=78701&who=',
      '/registration-completion-list?npn=',
      '/es/registration-completion-list?npn=',
      '/service-desk?q=',
      '/service-desk/C-000001?record=',
      '/audit-log?actor=',
      '/audit-log/csv?subject=',
      '/outdated-reports?page=',
      '/imports?refused=',
      '/cases/new?error=',
      '/cases/',
      '/npn-lookup?by=',
      '/sign-in?next=',
      '/sandbox/mail?page=',
      '/verify-email/',
      '/help?',
      '/nowhere/',
      '/find-local-help/',
      '/api/v1/places?q=',
      '/api/v1/find-local-help?location=',
      '/api/v1/find-local-help/',
      '/api/maps/',
    ];
    const answers: string[] = [];
    let turn = 0;
    for (const place of places) {
      const declared = findNumberParameter(place.split('?')[0] ?? '') !== null;
      for (const [at, spell] of spellings.entries()) {
        const ssn = planted[turn++ % planted.length];
        const path = place + encodeURIComponent(ssn ? spell(ssn) : '');
        const mayBeNpn = declared && at === 0 && /(npn|who|q|record)=$/.test(place);
        for (const rsc of ['', '1']) {
          const answer = await context.get(path, { maxRedirects: 0, headers: { rsc } });
          expect(answer.status(), path).toBe(mayBeNpn ? 303 : 400);
          answers.push(await textOf(answer));
        }
      }
    }
    const found = await context.get(
      '/api/v1/find-local-help?location=78701&who=' +
        planted[0]?.area +
        planted[0]?.group +
        planted[0]?.serial,
    );
    answers.push(await textOf(found));
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

    const npn = page.getByLabel('National Producer Number (NPN)');
    const save = page.getByRole('button', { name: 'Save', exact: true });
    await page.getByRole('textbox', { name: /^Street address/ }).fill('900100101');
    await save.click();
    await expect(page.getByRole('link', { name: /Nine digits in a row/ })).toBeVisible();
    await page.getByRole('textbox', { name: /^Street address/ }).fill('600 Congress Ave');
    await page.goto('/find-local-help?location=78701&who=900100102');
    await expect(page.getByRole('link', { name: /NIPR knows no NPN/ })).toBeVisible();
    await expect(page.getByLabel('ZIP code, or city and state')).toHaveValue('78701');
    await page.goto('/profile');
    for (const [typed, answer] of [
      ['900100101', /This is your Social Security Number/],
      ['900100102', /NIPR knows no NPN/],
      ['987654321', /NIPR knows no NPN/],
    ] as const) {
      await npn.fill(typed);
      await save.click();
      await expect(page.getByRole('link', { name: answer })).toBeVisible();
      await expect(npn).toHaveValue('');
    }
  });
});
