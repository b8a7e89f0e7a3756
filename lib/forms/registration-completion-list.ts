import { z } from 'zod';
import { isNpnShape } from '@/lib/domain/producer';
import { cleanText } from './entries';
import type { MessageCode } from './messages.en';

/** A search as the address of the page holds it; null before the first search. */
export type CompletionQuery = { readonly npn: string | null };

const parameter = z.union([z.string(), z.array(z.string()).transform(([first]) => first ?? '')]);

/** The query of the page, whatever its address says. Never fails. */
export const completionQuerySchema: z.ZodType<CompletionQuery> = z.object({
  npn: parameter.transform(cleanText).nullable().catch(null),
});

/** An NPN without the spaces in which people group its digits. */
export function searchedNpn(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** Why a text cannot be an NPN, or null when it can (domain.md, Words). */
export function findNpnSearchFault(text: string): MessageCode | null {
  const npn = searchedNpn(text);
  if (isNpnShape(npn)) return null;
  if (npn === '') return 'npn-search.required';
  if (!/^\d+$/.test(npn)) return 'npn-search.not-digits';
  return npn.startsWith('0') ? 'npn-search.leading-zero' : 'npn-search.too-long';
}
