/** What a link in a mail is for. */
export const linkPurposes = ['verify-email', 'reset-password', 'change-email'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * How long a link works: ten minutes for a new password, since whoever reads the mailbox could use
 * it; a day to prove an address, which opens nothing (choice).
 */
const lifetimes: Readonly<Record<LinkPurpose, number>> = {
  'verify-email': dayMs,
  'reset-password': 10 * minuteMs,
  'change-email': dayMs,
};

/** When a link that is made now stops working. */
export function linkExpiry(purpose: LinkPurpose, now: Date): Date {
  return new Date(now.getTime() + lifetimes[purpose]);
}

/** A link as far as it decides whether it still works. */
export type LinkState = { readonly expiresAt: Date; readonly usedAt: Date | null };

/** Whether a link works: it was not used, and its time is not over. */
export function isLinkOpen({ expiresAt, usedAt }: LinkState, now: Date): boolean {
  return usedAt === null && now.getTime() < expiresAt.getTime();
}

/** How long an account may wait for its address to be verified before it is removed (choice). */
const unverifiedDays = 7;

/** Accounts from before this moment whose address was never verified are removed. */
export function unverifiedSince(now: Date): Date {
  return new Date(now.getTime() - unverifiedDays * dayMs);
}

/** The tokens of links in a text, replaced: whoever reads an old mail cannot use them. */
export function withoutLinkTokens(text: string): string {
  return text.replace(/\/(verify-email|reset-password)\/[\w-]{20,}/g, '/$1/…');
}
