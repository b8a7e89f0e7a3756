import { accountName, accountNameKey, listUnfolded, saveAccountName } from '@/db/account';
import { read, transact } from '@/db/client';

/** Gives accounts from before names were folded what the search of the Service Desk looks for. */
export async function foldAccountNames(): Promise<void> {
  const rows = await read(listUnfolded);
  const unfolded = rows.filter((row) => accountNameKey(accountName(row)) !== '');
  if (unfolded.length === 0) return;
  await transact(async (db) => {
    for (const row of unfolded) await saveAccountName(db, row.id, accountName(row));
  });
}
