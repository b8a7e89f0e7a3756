import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import { listCurrentValidations } from '@/db/npn';
import { listRegistrations } from '@/db/registration';
import {
  type CompletionRow,
  registrationCompletionRows,
} from '@/lib/domain/registration-completion-list';
import {
  type CompletionQuery,
  findNpnSearchFault,
  searchedNpn,
} from '@/lib/forms/registration-completion-list';
import type { Message } from '@/lib/forms/state';
import { listOpenPlanYears } from './plan-year';

/** What the page shows: nothing asked yet, what to correct, or the rows of an NPN. */
export type CompletionSearch =
  | { readonly status: 'blank' }
  | { readonly status: 'refused'; readonly errors: Readonly<Record<'npn', Message>> }
  | {
      readonly status: 'found';
      readonly npn: string;
      readonly rows: readonly CompletionRow[];
    };

/** Looks an NPN up in the public Registration Completion List (S24), as it is right now. */
export async function searchRegistrationCompletionList(
  query: CompletionQuery,
): Promise<CompletionSearch> {
  if (query.npn === null) return { status: 'blank' };
  const fault = findNpnSearchFault(query.npn);
  if (fault !== null) return { status: 'refused', errors: { npn: { code: fault } } };
  const npn = searchedNpn(query.npn);
  return { status: 'found', npn, rows: await read((db) => listRows(db, npn)) };
}

async function listRows(db: Handle, npn: string): Promise<CompletionRow[]> {
  return registrationCompletionRows({
    npn,
    registrations: await listRegistrations(db, npn),
    validations: await listCurrentValidations(db, npn),
    openYears: listOpenPlanYears().map(({ year }) => year),
  });
}
