import type { Handle } from '@/db/handle';
import { listOwnCaseRows, type OwnCaseRows } from '@/db/my-case';

/** The person's own cases for the file with their data; the desk is named as the desk. */
export async function collectMyCases(db: Handle, accountId: string) {
  const rows = await listOwnCaseRows(db, accountId);
  return rows.cases.map((row) => ({
    ...describeCase(row),
    messages: rows.messages.filter(isOf(row)).map(({ side, body, writtenAt }) => ({
      ...{ side, body, writtenAt },
    })),
    identityChecks: rows.checks.filter(isOf(row)).map(({ items, recordNpn, checkedAt }) => ({
      ...{ items, recordNpn, checkedAt },
    })),
    corrections: rows.corrections.filter(isOf(row)).map(describeCorrection),
  }));
}

const isOf =
  ({ number }: { readonly number: number }) =>
  ({ caseNumber }: { readonly caseNumber: number }) =>
    caseNumber === number;

function describeCase(row: OwnCaseRows['cases'][number]) {
  const { number, origin, topic, causes, openedAt, dueOn, closedAt, resolution, reopenedAt } = row;
  return { number, origin, topic, causes, openedAt, dueOn, closedAt, resolution, reopenedAt };
}

/** Before and after hold no SSN. */
function describeCorrection(row: OwnCaseRows['corrections'][number]) {
  const { field, before, after, state, requestedAt, decidedAt, reason } = row;
  return { field, before, after, state, requestedAt, decidedAt, reason };
}
