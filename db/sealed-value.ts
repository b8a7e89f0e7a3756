import { and, asc, count, eq, gt, isNotNull, ne, notLike } from 'drizzle-orm';
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core';
import type { Handle } from './handle';
import { account } from './schema/account';
import { correction } from './schema/correction';
import { mail } from './schema/mail';
import { secondFactor } from './schema/second-factor';

/** A column whose values lie sealed in the vault. */
export type SealedColumn = {
  readonly table: SQLiteTable;
  /** The property of the table that holds the sealed text. */
  readonly property: string;
  readonly sealed: SQLiteColumn;
  /** Tells the rows apart. */
  readonly id: SQLiteColumn;
  /** The context that each value was sealed with is this text and what the column holds. */
  readonly contextPrefix: string;
  readonly context: SQLiteColumn;
  /** Rows from before the column was sealed hold the text as it is, until the next rotation. */
  readonly wasPlain?: boolean;
};

/** Every column with sealed values: a new one belongs here, or its old keys can never be put away. */
export const sealedColumns: readonly SealedColumn[] = [
  {
    table: account,
    property: 'ssnCipher',
    sealed: account.ssnCipher,
    id: account.id,
    contextPrefix: '',
    context: account.id,
  },
  {
    table: correction,
    property: 'ssnCipher',
    sealed: correction.ssnCipher,
    id: correction.id,
    contextPrefix: '',
    context: correction.id,
  },
  factorColumn('secretCipher'),
  factorColumn('nextCipher'),
  {
    table: mail,
    property: 'bodyCipher',
    sealed: mail.bodyCipher,
    id: mail.id,
    contextPrefix: 'mail:',
    context: mail.id,
    wasPlain: true,
  },
];

function factorColumn(property: 'secretCipher' | 'nextCipher'): SealedColumn {
  return {
    table: secondFactor,
    property,
    sealed: secondFactor[property],
    id: secondFactor.accountId,
    contextPrefix: 'second-factor:',
    context: secondFactor.accountId,
  };
}

export type SealedValue = {
  readonly id: string;
  readonly sealed: string;
  readonly context: string;
};

/** Values that do not begin as those do that the newest key sealed. */
const whereOld = ({ sealed }: SealedColumn, newest: string) =>
  and(isNotNull(sealed), ne(sealed, ''), notLike(sealed, `${newest}%`));

export async function countOldSeals(
  db: Handle,
  column: SealedColumn,
  newest: string,
): Promise<number> {
  const rows = db.select({ total: count() }).from(column.table).where(whereOld(column, newest));
  const [row] = await rows;
  return row?.total ?? 0;
}

/** The next values that an older key sealed, from above an id on. */
export async function listOldSeals(
  db: Handle,
  column: SealedColumn,
  newest: string,
  aboveId: string,
  limit: number,
): Promise<SealedValue[]> {
  const { table, id, sealed, context, contextPrefix } = column;
  const rows = await db
    .select({ id, sealed, context })
    .from(table)
    .where(and(gt(id, aboveId), whereOld(column, newest)))
    .orderBy(asc(id))
    .limit(limit);
  return (rows as SealedValue[]).map((row) => ({ ...row, context: contextPrefix + row.context }));
}

/**
 * Puts a value sealed anew in the place of the old one, unless somebody changed it meanwhile.
 * @returns whether it was put there
 */
export async function replaceSeal(
  db: Handle,
  { table, property, id, sealed }: SealedColumn,
  value: SealedValue,
  anew: string,
): Promise<boolean> {
  const rows = await db
    .update(table)
    .set({ [property]: anew })
    .where(and(eq(id, value.id), eq(sealed, value.sealed)))
    .returning({ id });
  return rows.length > 0;
}
