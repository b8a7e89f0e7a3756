import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import { prepared } from '@/db/prepared';
import { findProducerByNpn } from '@/db/producer';
import { producer } from '@/db/schema/edition/producer';
import type { ProducerRecord } from '@/lib/domain/producer';
import { readEnv } from '@/lib/env';
import { validateNow } from '@/lib/services/npn';
import { median } from './stats';

/** Nanoseconds for one of each, the median of several blocks. */
export type ValidationRound = {
  /** One row by primary key, by the driver alone. */
  readonly driver: number;
  /** The same through `read` and a prepared statement, as the portal reads. */
  readonly read: number;
  readonly validate: number;
};

const today = '2026-11-24';
const sampleSize = 20_000;
const blocks = 10;
const blockSize = 1_000;

const file =
  globSync(join(dirname(readEnv().databaseFile), '*.nipr-*.db'))
    .sort()
    .at(-1) ?? '';
const database = new Database(file, { readonly: true });
database.pragma('locking_mode = EXCLUSIVE');
database.pragma(`mmap_size = ${4 * 1024 ** 3}`);
const readByKey = database.prepare('SELECT * FROM producer WHERE npn = ?');

/** Individuals from all over the table, in no order. */
async function drawSample(): Promise<ProducerRecord[]> {
  const individuals = 'SELECT npn FROM producer WHERE ssn_hmac IS NOT NULL';
  const npns = database.prepare(individuals).pluck().all();
  const drawn: ProducerRecord[] = [];
  for (let index = 0; index < sampleSize; index++) {
    const npn = String(npns[(index * 7_919_777 + 13) % npns.length]);
    const record = await read((db) => findProducerByNpn(db, npn));
    if (record) drawn.push(record);
  }
  return drawn;
}

const sample = await drawSample();
// As agents type it: without the middle name, in capitals.
const subjects = sample.map(({ npn, name, ssnHmac }) => ({
  account: { id: npn, ssnHmac },
  npn,
  name: { ...name, first: name.first.toUpperCase(), middle: '' },
}));
const keys = sample.map(({ npn }) => Number(npn));
let at = 0;

function next(): number {
  at = (at + 1) % sampleSize;
  return at;
}

function timeDriver(): number {
  const startedAt = process.hrtime.bigint();
  for (let count = 0; count < blockSize; count++) readByKey.get(keys[next()]);
  return Number(process.hrtime.bigint() - startedAt) / blockSize;
}

function prepareRead(db: Handle) {
  return db
    .select()
    .from(producer)
    .where(eq(producer.npn, sql.placeholder('npn')))
    .prepare();
}

async function timeReads(): Promise<number> {
  const startedAt = process.hrtime.bigint();
  for (let count = 0; count < blockSize; count++) {
    const npn = keys[next()];
    await read((db) => prepared(db, prepareRead).execute({ npn }));
  }
  return Number(process.hrtime.bigint() - startedAt) / blockSize;
}

async function timeValidations(): Promise<number> {
  const startedAt = process.hrtime.bigint();
  for (let count = 0; count < blockSize; count++) {
    const subject = subjects[next()];
    if (!subject) continue;
    const { identified } = await read((db) => validateNow(db, subject, today));
    if (!identified) throw new Error(`${subject.npn} was not identified`);
  }
  return Number(process.hrtime.bigint() - startedAt) / blockSize;
}

/** Reads and validations in turn, so that both meet the same machine. */
async function runRound(): Promise<ValidationRound> {
  const drivers: number[] = [];
  const reads: number[] = [];
  const validations: number[] = [];
  for (let block = 0; block < blocks; block++) {
    drivers.push(timeDriver());
    reads.push(await timeReads());
    validations.push(await timeValidations());
  }
  return { driver: median(drivers), read: median(reads), validate: median(validations) };
}

process.on('message', async (message) => {
  if (message === 'end') process.exit(0);
  process.send?.(await runRound());
});
process.send?.('ready');
