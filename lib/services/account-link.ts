import { createHash } from 'node:crypto';
import {
  type AccountLinkRow,
  findAccountLink,
  saveAccountLink,
  saveLinkUsed,
} from '@/db/account-link';
import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import { now } from '@/lib/clock';
import { isLinkOpen, type LinkPurpose, linkExpiry } from '@/lib/domain/account-link';
import { type Locale, localizedPath } from '@/lib/domain/locale';
import { readEnv } from '@/lib/env';
import type { Refused } from '@/lib/forms/outcome';
import { newToken } from '@/lib/ids';
import { routes } from '@/lib/routes';

/** What a link is for, and whose. */
export type LinkOrder = Pick<AccountLinkRow, 'accountId' | 'purpose' | 'email'> & {
  /** The language of the page that it opens. */
  readonly locale: Locale;
};

const pages: Readonly<Record<LinkPurpose, string>> = {
  'verify-email': routes.verifyEmail,
  'change-email': routes.verifyEmail,
  'reset-password': routes.resetPassword,
};

/**
 * Makes a link for a mail; earlier ones for the same purpose stop working. Called in a transaction.
 * @returns its whole address, which is nowhere else
 */
export async function issueLink(db: Handle, { locale, ...order }: LinkOrder): Promise<string> {
  const token = newToken();
  const createdAt = now();
  const expiresAt = linkExpiry(order.purpose, createdAt);
  await saveAccountLink(db, { ...order, tokenHash: hashToken(token), createdAt, expiresAt });
  return `${readEnv().portalUrl}${localizedPath(`${pages[order.purpose]}/${token}`, locale)}`;
}

/** Whether a link can still be used. Looking does not use it: mail scanners open links too. */
export async function findOpenLink(
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<AccountLinkRow | null> {
  const link = await read((db) => findAccountLink(db, hashToken(token)));
  return link && purposes.includes(link.purpose) && isLinkOpen(link, now()) ? link : null;
}

/**
 * Uses a link up, in the transaction of what it allows. Of two at the same time exactly one gets it.
 * @returns null when it cannot be used any more
 * @throws Error when it is for something else: the caller looks with `findOpenLink` before
 */
export async function spendLink(
  db: Handle,
  token: string,
  purposes: readonly LinkPurpose[],
): Promise<AccountLinkRow | null> {
  const link = await saveLinkUsed(db, hashToken(token), now());
  if (link && !purposes.includes(link.purpose)) throw new Error('a link for something else');
  return link;
}

/** What everybody reads whose link was used, has run out or never was one. */
export const linkGone: Refused = {
  ok: false,
  refusal: {
    title: { code: 'account-link.gone' },
    causes: [{ code: 'account-link.gone.cause' }],
    remedies: [{ code: 'account-link.gone.remedy' }],
  },
};

function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
