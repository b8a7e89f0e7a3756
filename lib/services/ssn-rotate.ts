import { read, transact } from '@/db/client';
import {
  countOldSeals,
  listOldSeals,
  replaceSeal,
  type SealedColumn,
  type SealedValue,
  sealedColumns,
} from '@/db/sealed-value';
import { log } from '@/lib/log';
import { recordAuditEvent } from './audit-event';
import { isSealed, ownVault, type Vault } from './vault';

export type RotationReport = {
  /** How many values were sealed anew with the newest key. */
  readonly resealed: number;
  /** How many are left that an older key sealed, or none that we have. */
  readonly left: number;
};

const valuesAtOnce = 200;

/**
 * Seals everything anew that an older key sealed, so that the older keys can be put away. The portal
 * goes on meanwhile: each part is a short transaction, and who changes a value at the same time wins.
 * Interrupted, it is simply started again.
 * @param onProgress called with how many are done, and of how many
 */
export async function rotateSsnKeys(
  vault: Vault = ownVault(),
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<RotationReport> {
  const total = await countOld(vault);
  let resealed = 0;
  for (const column of sealedColumns) {
    for await (const done of resealColumn(column, vault)) {
      resealed += done;
      onProgress(resealed, total);
    }
  }
  const left = await countOld(vault);
  if (resealed > 0) await noteRotation(vault, { resealed, left });
  return { resealed, left };
}

/** The running server does it by itself when it starts with a new key. */
export async function rotateWhereNeeded(): Promise<void> {
  if ((await countOld(ownVault())) === 0) return;
  const { resealed, left } = await rotateSsnKeys();
  log('info', 'ssn-key-rotated', { count: resealed });
  if (left > 0) log('warn', 'ssn-key-rotation-incomplete', { count: left });
}

async function countOld({ newest }: Vault): Promise<number> {
  const counts = sealedColumns.map((column) => read((db) => countOldSeals(db, column, newest)));
  return (await Promise.all(counts)).reduce((sum, own) => sum + own, 0);
}

/** Gives after each part how many values it sealed anew. */
async function* resealColumn(column: SealedColumn, vault: Vault): AsyncGenerator<number> {
  let above = '';
  for (;;) {
    const values = await read((db) => listOldSeals(db, column, vault.newest, above, valuesAtOnce));
    if (values.length === 0) return;
    above = values.at(-1)?.id ?? above;
    const anew = values.map((value) => ({ value, anew: reseal(vault, column, value) }));
    yield await replaceAll(column, anew);
  }
}

/** Null for what no key opens: it stays, and is counted as left. */
function reseal(
  vault: Vault,
  { wasPlain }: SealedColumn,
  { sealed, context }: SealedValue,
): string | null {
  try {
    const isPlain = wasPlain === true && !isSealed(sealed);
    return vault.seal(isPlain ? sealed : vault.open(sealed, context), context);
  } catch {
    return null;
  }
}

type Resealed = { readonly value: SealedValue; readonly anew: string | null };

async function replaceAll(column: SealedColumn, values: readonly Resealed[]): Promise<number> {
  return transact(async (db) => {
    let replaced = 0;
    for (const { value, anew } of values) {
      if (anew !== null && (await replaceSeal(db, column, value, anew))) replaced++;
    }
    return replaced;
  });
}

async function noteRotation({ newest }: Vault, { resealed, left }: RotationReport): Promise<void> {
  const [, key = ''] = newest.split('.');
  const after = { key, values: String(resealed), left: String(left) };
  await transact((db) => recordAuditEvent(db, { action: 'ssn-key-rotated', actor: null, after }));
}
