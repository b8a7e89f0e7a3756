import { and, eq, gt, sql } from 'drizzle-orm';
import { lastNameKey, nameKey } from '@/lib/domain/name';
import type { ProducerName, ProducerRecord } from '@/lib/domain/producer';
import type { EditionDraft, Handle } from './handle';
import { KeySet } from './key-set';
import { prepared } from './prepared';
import { licenseNumberKey, recordFromRow } from './producer';
import { packDetails } from './producer-details';
import { licenseNumber, producer, producerName } from './schema/edition/producer';

/** Writes records into an edition that is being made. */
export type ProducerWriter = {
  /** Adds a record whose NPN is not there yet; gives what another one has already, or null. */
  readonly add: (record: ProducerRecord) => 'ssn' | 'fein' | null;
  /** Takes a record out with all by which it was found. */
  readonly remove: (record: ProducerRecord) => void;
  /** Writes what is still held back; to be called after the last record. */
  readonly flush: () => void;
};

export function producerWriter(draft: EditionDraft): ProducerWriter {
  const producers = draft.isNew ? newProducers(draft) : moreProducers(draft);
  const names = bulkInsert(draft, insertNames, 3);
  const numbers = bulkInsert(draft, insertNumbers, 3);
  const removeProducer = draft.prepareRun(deleteProducer(draft.handle));
  const removeName = draft.prepareRun(deleteName(draft.handle));
  const removeNumber = draft.prepareRun(deleteNumber(draft.handle));
  return {
    add: (record) => {
      if (!producers.add(record)) return record.ssnHmac === null ? 'fein' : 'ssn';
      for (const [last, first] of nameKeysOf(record)) names.add(last, first, record.npn);
      for (const [state, key] of numberKeysOf(record)) numbers.add(state, key, record.npn);
      return null;
    },
    remove: (record) => {
      removeProducer([record.npn]);
      for (const keys of nameKeysOf(record)) removeName([...keys, record.npn]);
      for (const keys of numberKeysOf(record)) removeNumber([...keys, record.npn]);
    },
    flush: () => {
      producers.flush();
      names.flush();
      numbers.flush();
    },
  };
}

/** Writes rows of the table `producer`; `add` says whether nobody had the SSN or FEIN. */
type ProducerRows = {
  readonly add: (record: ProducerRecord) => boolean;
  readonly flush: () => void;
};

// SSNs' hashes come in no order: with an index of millions of them that grows row by row, an import
// took a fifth longer. Without one, rows need not be written one by one to learn which is refused.
function newProducers(draft: EditionDraft): ProducerRows {
  const keys = new KeySet();
  const rows = bulkInsert(draft, insertProducers, 10);
  return {
    add: (record) => {
      const isFree = [record.ssnHmac, record.fein].every((key) => key === null || keys.add(key));
      if (isFree) rows.add(...producerValues(record));
      return isFree;
    },
    flush: rows.flush,
  };
}

function moreProducers(draft: EditionDraft): ProducerRows {
  const addProducer = draft.prepareRun(insertProducers(draft.handle, 1).onConflictDoNothing());
  return { add: (record) => addProducer(producerValues(record)) > 0, flush: () => undefined };
}

const place = sql.placeholder;

function insertProducers(db: Handle, rows: number) {
  const row = (index: number) => ({
    npn: place(`npn${index}`),
    kind: place(`kind${index}`),
    firstName: place(`firstName${index}`),
    middleName: place(`middleName${index}`),
    lastName: place(`lastName${index}`),
    suffix: place(`suffix${index}`),
    residentState: place(`residentState${index}`),
    ssnHmac: place(`ssnHmac${index}`),
    fein: place(`fein${index}`),
    details: place(`details${index}`),
  });
  return db.insert(producer).values(Array.from({ length: rows }, (_, index) => row(index)));
}

function producerValues(record: ProducerRecord): unknown[] {
  const { npn, kind, name, residentState, ssnHmac, fein } = record;
  const { first, middle, last, suffix } = name;
  const details = packDetails(record);
  return [Number(npn), kind, first, middle, last, suffix, residentState, ssnHmac, fein, details];
}

/** Rows in one statement: much of a row's cost is that of a statement. */
const rowsAtOnce = 20;

/** @param width how many values a row has */
function bulkInsert(
  draft: EditionDraft,
  insert: (db: Handle, rows: number) => { toSQL(): { sql: string } },
  width: number,
) {
  const addMany = draft.prepareRun(insert(draft.handle, rowsAtOnce));
  const addOne = draft.prepareRun(insert(draft.handle, 1));
  let held: unknown[] = [];
  return {
    add: (...values: unknown[]) => {
      held.push(...values);
      if (held.length < rowsAtOnce * width) return;
      addMany(held);
      held = [];
    },
    flush: () => {
      for (let at = 0; at < held.length; at += width) addOne(held.slice(at, at + width));
      held = [];
    },
  };
}

function insertNames(db: Handle, rows: number) {
  const row = (index: number) => ({
    lastNameKey: place(`lastNameKey${index}`),
    firstNameKey: place(`firstNameKey${index}`),
    npn: place(`npn${index}`),
  });
  return db.insert(producerName).values(Array.from({ length: rows }, (_, index) => row(index)));
}

function insertNumbers(db: Handle, rows: number) {
  const row = (index: number) => ({
    state: place(`state${index}`),
    numberKey: place(`numberKey${index}`),
    npn: place(`npn${index}`),
  });
  return db.insert(licenseNumber).values(Array.from({ length: rows }, (_, index) => row(index)));
}

function nameKeysOf({ name, aliases }: ProducerRecord): [string, string][] {
  if (aliases.length === 0) return [keysOf(name)];
  const keys = [name, ...aliases.map((alias) => alias.name)].map(keysOf);
  return [...new Map(keys.map((pair) => [pair.join(' '), pair])).values()];
}

function keysOf({ first, last }: ProducerName): [string, string] {
  return [lastNameKey(last), nameKey(first)];
}

function numberKeysOf({ licenses }: ProducerRecord): [string, string][] {
  return licenses.map(({ state, number }) => [state, licenseNumberKey(number)]);
}

function deleteProducer(db: Handle) {
  return db.delete(producer).where(eq(producer.npn, place('npn')));
}

function deleteName(db: Handle) {
  return db
    .delete(producerName)
    .where(
      and(
        eq(producerName.lastNameKey, place('lastNameKey')),
        eq(producerName.firstNameKey, place('firstNameKey')),
        eq(producerName.npn, place('npn')),
      ),
    );
}

function deleteNumber(db: Handle) {
  return db
    .delete(licenseNumber)
    .where(
      and(
        eq(licenseNumber.state, place('state')),
        eq(licenseNumber.numberKey, place('numberKey')),
        eq(licenseNumber.npn, place('npn')),
      ),
    );
}

/** Records after an NPN in the order of their NPNs, some hundreds at a time: for reading them all. */
export async function listProducersAfter(
  db: Handle,
  npn: string,
  count: number,
): Promise<ProducerRecord[]> {
  const rows = await prepared(db, prepareAfter).execute({ npn, count });
  return rows.map(recordFromRow);
}

function prepareAfter(db: Handle) {
  return db
    .select()
    .from(producer)
    .where(gt(producer.npn, place('npn')))
    .orderBy(producer.npn)
    .limit(place('count'))
    .prepare();
}

/** How many records an edition holds. */
export async function countProducers(db: Handle): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(producer);
  return row?.count ?? 0;
}

/** Whether two records would be stored alike. */
export function isSameRecord(a: ProducerRecord, b: ProducerRecord): boolean {
  return JSON.stringify(producerValues(a)) === JSON.stringify(producerValues(b));
}
