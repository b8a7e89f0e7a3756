import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { environment } from '../scripts/run.mjs';
import { test as base, expect, expectAccessible, expectFits } from './support/portal';
import { startPortal } from './support/server';

type Fixtures = {
  /** The database file of this test's portal, for the command line. */
  database: string;
};

const test = base.extend<Fixtures>({
  database: async ({ browserName: _ }, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'portal-mail-'));
    cpSync(process.env.E2E_TEMPLATE ?? '', folder, { recursive: true });
    await use(join(folder, 'portal.db'));
    rmSync(folder, { recursive: true, force: true });
  },
  portal: async ({ database }, use) => {
    const portal = await startPortal({ DATABASE_URL: `file:${database}`, SMTP_URL: '' });
    await use(portal);
    await portal.stop();
    expect(portal.output(), 'errors that the server logged').not.toMatch(
      /"level":"error"|⨯|Error:/,
    );
  },
});

/** An agent has married: the day's change file of NIPR has another last name than the profile. */
function renameInNipr(database: string, lastName: string) {
  const file = join(dirname(database), 'producers.csv');
  writeFileSync(
    file,
    `npn,kind,first_name,middle_name,last_name,suffix,resident_state,ssn,ssn_hmac,fein,change
17000117,individual,Priya,,${lastName},,TX,900100117,,,set
`,
  );
  const printed = runCommand('scripts/nipr-import.ts', database, [file]);
  expect(printed).toContain('0 added, 1 changed, 0 removed');
}

/** A command of the portal, beside the running server. */
function runCommand(script: string, database: string, args: readonly string[] = []): string {
  const env = environment({
    PORTAL_SANDBOX: '1',
    DATABASE_URL: `file:${database}`,
    SMTP_URL: '',
    PORTAL_URL: 'https://portal.example.com',
  });
  return execFileSync('tsx', [script, ...args], { env, encoding: 'utf8' });
}

test('the mailbox is found from the sandbox page, and says what causes mail', async ({
  page,
  scripted,
}) => {
  await page.goto('/sandbox');
  await page.getByRole('link', { name: 'sandbox mailbox' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sandbox mailbox' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: 'No mail yet' })).toBeVisible();
  await expect(page.getByText('npm run nipr:recheck')).toBeVisible();
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('who fails the re-check is written to, with the reason and the remedy', async ({
  page,
  database,
  portal: _,
  scripted,
}) => {
  renameInNipr(database, 'Jones-Ñandú');
  expect(runCommand('scripts/nipr-recheck.ts', database)).toMatch(/failed +1\n/);
  await page.goto('/sandbox/mail');
  const mail = page
    .getByRole('listitem')
    .filter({ hasText: 'Your NPN is no longer valid for the Marketplace' });
  await expect(mail).toHaveCount(1);
  await expect(mail.getByText('Waiting')).toBeVisible();
  await expect(mail.getByText(/@example\.com$/)).toBeVisible();
  await expect(mail.getByText(/Eastern Time$/)).toBeVisible();

  const body = mail.getByText(/^Dear Priya Raman,/);
  await expect(body).toBeHidden();
  await mail.getByText('Text of the mail').click();
  await expect(body).toBeVisible();
  await expect(body).toContainText('Your name does not match the name on your record');
  await expect(body).toContainText('Contact the Marketplace Service Desk at 1-855-267-1515');
  await expect(body).toContainText('https://portal.example.com/sign-in');
  if (!scripted) return;
  await expectAccessible(page);
  await expectFits(page, 320);
});

test('a page that there is not shows the last one', async ({ page }) => {
  await page.goto('/sandbox/mail?page=99');
  await expect(page.getByRole('heading', { level: 1, name: 'Sandbox mailbox' })).toBeVisible();
});
