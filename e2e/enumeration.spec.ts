import type { Page } from '@playwright/test';
import { personas } from '@/db/seed/persona-list';
import { readForms } from './support/forms';
import { expect, test } from './support/portal';
import { type Portal, startPortal } from './support/server';

const pairs = 200;
const known = personas.map(({ userId }) => userId);

/** A User ID as long as another one, that nobody has. */
const nobodys = (userId: string) => `${userId.slice(0, -2)}zz`;

/** What fills a form besides the User ID, and what of it must differ from pair to pair. */
const questions: readonly {
  readonly path: string;
  readonly status: number;
  readonly fill: (userId: string, turn: number) => Record<string, string>;
}[] = [
  { path: '/sign-in', status: 200, fill: (userId) => ({ userId, password: 'not the password' }) },
  { path: '/forgot-password', status: 303, fill: (userId) => ({ userId }) },
  {
    path: '/create-account',
    status: 303,
    fill: (userId, turn) => ({
      userId,
      firstName: 'Ana',
      lastName: 'Sosa',
      // Half of them ask by an address that somebody has.
      email: turn % 2 === 0 ? `${userId}@example.com` : `${userId}@example.net`,
      password: 'tiny blue rocks sing',
      terms: 'yes',
    }),
  },
];

type Answer = { readonly status: number; readonly location: string; readonly length: number };

/** Sends a form as a browser without JavaScript does, each time from another address. */
async function asker(page: Page, portal: Portal, path: string) {
  const forms = await readForms(page, `${portal.url}${path}`);
  const form = forms.find(({ fields }) => 'userId' in fields);
  let turn = 0;
  return async (filled: Record<string, string>): Promise<Answer> => {
    turn++;
    const from = `198.51.${Math.floor(turn / 250)}.${turn % 250}`;
    const answer = await page.request.post(`${portal.url}${path}`, {
      multipart: { ...form?.fields, ...filled },
      headers: { origin: portal.url, 'x-forwarded-for': from },
      maxRedirects: 0,
    });
    const length = (await answer.text()).length;
    return { status: answer.status(), location: answer.headers().location ?? '', length };
  };
}

test.describe('who has an account', { tag: '@javascript' }, () => {
  for (const { path, status, fill } of questions) {
    test(`is not to be had from ${pairs} pairs of answers of ${path}`, async ({ page }) => {
      const portal = await startPortal({ TRUST_PROXY: '1' });
      const ask = await asker(page, portal, path);
      const statuses = new Set<number>();
      for (let turn = 0; turn < pairs; turn++) {
        const userId = known[turn % known.length] ?? '';
        const theirs = await ask(fill(userId, turn));
        const others = await ask(fill(nobodys(userId), turn));
        expect(theirs, userId).toEqual(others);
        statuses.add(theirs.status);
      }
      expect([...statuses]).toEqual([status]);
      await portal.stop();
    });
  }
});
