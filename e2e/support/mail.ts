import { expect, type Page } from '@playwright/test';

/** The newest mail with a subject, as the sandbox shows it. */
export async function openMail(page: Page, subject: string) {
  await page.goto('/sandbox/mail');
  const mail = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: subject }) });
  await mail.first().getByText('Text of the mail').click();
  return mail.first();
}

/** The address of the link in the newest mail with a subject. */
export async function readLink(page: Page, subject: string): Promise<string> {
  const text = (await (await openMail(page, subject)).textContent()) ?? '';
  const [link] =
    /http:\/\/localhost:\d+\S*\/(verify-email|reset-password)\/[\w-]+/.exec(text) ?? [];
  expect(link, `a link in "${subject}"`).toBeTruthy();
  return link ?? '';
}
