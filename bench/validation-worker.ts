import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { eq, sql } from 'drizzle-orm';
import { read } from '@/db/client';
import type { Handle } from '@/db/handle';
import { prepared } from '@/db/prepared';
import { producer } from '@/db/schema/edition/producer';
import type { ProducerName } from '@/lib/domain/producer';
import { readEnv } from '@/lib/env';
import { type NpnSubject, validateNow } from '@/lib/services/npn';
import { median } from './stats';

/** Nanoseconds of the processor for one of each, the median of several blocks. */
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

type Drawn = Omit<ProducerName, 'middle'> & { readonly ssnHmac: string };

const individuals = database.prepare('SELECT npn FROM producer WHERE ssn_hmac IS NOT NULL').pluck();
const readDrawn = database.prepare(
  `SELECT first_name AS first, last_name AS last, suffix, ssn_hmac AS ssnHmac
   FROM producer WHERE npn = ?`,
);

/**
 * Individuals from all over the table, in no order, as agents type themselves: in capitals, without
 * the middle name. By the driver: records that the portal's own code has read and that are kept
 * teach the engine to put all records where only long-lived things belong, and to collect the
 * garbage there for the rest of the run, which doubled the time of a validation.
 */
function drawSubjects(): NpnSubject[] {
  const npns = individuals.all();
  return Array.from({ length: sampleSize }, (_, index) => {
    const npn = npns[(index * 7_919_777 + 13) % npns.length];
    const { first, last, suffix, ssnHmac } = readDrawn.get(npn) as Drawn;
    const name = { first: first.toUpperCase(), middle: '', last, suffix };
    return { account: { id: String(npn), ssnHmac }, npn: String(npn), name };
  });
}

const subjects = drawSubjects();
const keys = subjects.map(({ npn }) => Number(npn));
let at = 0;

function next(): number {
  at = (at + 1) % sampleSize;
  return at;
}

// Of the processor, garbage collection on other threads included: a clock would also count for how
// long other processes had the processor, which a validation as the longest suffers most often.
function nanosecondsEach(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * 1_000) / blockSize;
}

function timeDriver(): number {
  const before = process.cpuUsage();
  for (let count = 0; count < blockSize; count++) readByKey.get(keys[next()]);
  return nanosecondsEach(before);
}

function prepareRead(db: Handle) {
  return db
    .select()
    .from(producer)
    .where(eq(producer.npn, sql.placeholder('npn')))
    .prepare();
}

async function timeReads(): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < blockSize; count++) {
    const npn = keys[next()];
    await read((db) => prepared(db, prepareRead).execute({ npn }));
  }
  return nanosecondsEach(before);
}

async function timeValidations(): Promise<number> {
  const before = process.cpuUsage();
  for (let count = 0; count < blockSize; count++) {
    const subject = subjects[next()];
    if (!subject) continue;
    const { identified } = await read((db) => validateNow(db, subject, today));
    if (!identified) throw new Error(`${subject.npn} was not identified`);
  }
  return nanosecondsEach(before);
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
