import type { Page } from '@playwright/test';

/** A file of a feed as a browser uploads it. */
export const csv = (name: string, text: string | Buffer) => ({
  name,
  mimeType: 'text/csv',
  buffer: Buffer.from(text),
});

/** An administrator loads files on the page of imports. */
export async function loadFeed(page: Page, files: ReturnType<typeof csv>[]) {
  await page.goto('/imports');
  await page.getByLabel('Feed files', { exact: true }).setInputFiles(files);
  await page.getByRole('button', { name: 'Load the files' }).click();
}
