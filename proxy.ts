import { type NextRequest, NextResponse } from 'next/server';
import { addressOf } from '@/lib/auth/address';
import { findNumberParameter } from '@/lib/domain/number-address';
import { findPublicFault } from '@/lib/services/known-number';

/**
 * Where an NPN may stand in an address, nine digits that NIPR does not know may be an SSN: Next puts the
 * address into each page, so the browser is sent to one without them before a page is made, and the page
 * says why. Other addresses with nine digits do not get so far (scripts/gate.mjs).
 */
export async function proxy({ nextUrl, headers }: NextRequest): Promise<NextResponse> {
  const name = findNumberParameter(nextUrl.pathname);
  const typed = name === null ? null : nextUrl.searchParams.get(name);
  if (name === null || typed === null) return NextResponse.next();
  const fault = await findPublicFault({ address: addressOf(headers) }, typed);
  if (fault === null) return NextResponse.next();
  const clean = nextUrl.clone();
  clean.searchParams.delete(name);
  clean.searchParams.set('refused', fault);
  return NextResponse.redirect(clean, 303);
}

// Next reads this without running it, so it stands here in full; its test compares it with the list.
export const config = {
  matcher: [
    {
      source: '/:locale(es)?/registration-completion-list',
      has: [{ type: 'query', key: 'npn', value: '[\\s\\S]*\\d(?:\\s*\\d){8}[\\s\\S]*' }],
    },
    {
      source: '/:locale(es)?/find-local-help',
      has: [{ type: 'query', key: 'who', value: '[\\s\\S]*\\d(?:\\s*\\d){8}[\\s\\S]*' }],
    },
    {
      source: '/service-desk',
      has: [{ type: 'query', key: 'q', value: '[\\s\\S]*\\d(?:\\s*\\d){8}[\\s\\S]*' }],
    },
    {
      source: '/service-desk/:number',
      has: [{ type: 'query', key: 'record', value: '[\\s\\S]*\\d(?:\\s*\\d){8}[\\s\\S]*' }],
    },
  ],
};
