import { and, eq, gt, sql } from 'drizzle-orm';
import { lastNameKey, nameKey } from '@/lib/domain/name';
import type { ProducerName, ProducerRecord } from '@/lib/domain/producer';
import type { EditionDraft, Handle } from './handle';
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
};

export function producerWriter(draft: EditionDraft): ProducerWriter {
  const addProducer = draft.prepareRun(insertProducer(draft.handle));
  const addName = draft.prepareRun(insertName(draft.handle));
  const addNumber = draft.prepareRun(insertNumber(draft.handle));
  const removeProducer = draft.prepareRun(deleteProducer(draft.handle));
  const removeName = draft.prepareRun(deleteName(draft.handle));
  const removeNumber = draft.prepareRun(deleteNumber(draft.handle));
  return {
    add: (record) => {
      if (addProducer(producerValues(record)) === 0) return record.ssnHmac ? 'ssn' : 'fein';
      for (const keys of nameKeysOf(record)) addName([...keys, record.npn]);
      for (const keys of numberKeysOf(record)) addNumber([...keys, record.npn]);
      return null;
    },
    remove: (record) => {
      removeProducer([record.npn]);
      for (const keys of nameKeysOf(record)) removeName([...keys, record.npn]);
      for (const keys of numberKeysOf(record)) removeNumber([...keys, record.npn]);
    },
  };
}

const place = sql.placeholder;

function insertProducer(db: Handle) {
  return db
    .insert(producer)
    .values({
      npn: place('npn'),
      kind: place('kind'),
      firstName: place('firstName'),
      middleName: place('middleName'),
      lastName: place('lastName'),
      suffix: place('suffix'),
      residentState: place('residentState'),
      ssnHmac: place('ssnHmac'),
      fein: place('fein'),
      details: place('details'),
    })
    .onConflictDoNothing();
}

function producerValues(record: ProducerRecord): unknown[] {
  const { npn, kind, name, residentState, ssnHmac, fein } = record;
  const { first, middle, last, suffix } = name;
  const details = packDetails(record);
  return [Number(npn), kind, first, middle, last, suffix, residentState, ssnHmac, fein, details];
}

function insertName(db: Handle) {
  return db.insert(producerName).values({
    lastNameKey: place('lastNameKey'),
    firstNameKey: place('firstNameKey'),
    npn: place('npn'),
  });
}

function insertNumber(db: Handle) {
  return db.insert(licenseNumber).values({
    state: place('state'),
    numberKey: place('numberKey'),
    npn: place('npn'),
  });
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
