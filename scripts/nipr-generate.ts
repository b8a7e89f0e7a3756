import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { drawFeedProducer, type FeedSource, feedRowsOf, openFeedSource } from '@/db/seed/feed';
import { drawFeedChanges } from '@/db/seed/feed-changes';
import { mostFeedProducers } from '@/db/seed/feed-numbers';
import { loadFeedWorld } from '@/db/seed/feed-world';
import { openFeedWriter, removeFeedFiles, type WrittenFile } from '@/lib/feed-writer';
import { showProgress } from './progress';

const usage = 'npm run nipr:generate -- --producers N [--seed TEXT] [--out FOLDER] [--changes M]';

type Wanted = {
  readonly producers: number;
  readonly seed: string;
  readonly out: string;
  readonly changes: number;
};

/** `npm run nipr:generate`: writes the six files of a made-up NIPR feed, and a day of changes. */
function main(): void {
  const wanted = readArguments();
  const source = openFeedSource(wanted.producers, wanted.seed, loadFeedWorld());
  const changeFolder = join(wanted.out, 'change');
  report(wanted.out, () => writeFeed(source, wanted.out));
  // Changes of an earlier feed do not fit this one.
  removeFeedFiles(changeFolder);
  if (wanted.changes > 0) {
    report(changeFolder, () => writeChanges(source, wanted.changes, changeFolder));
  }
}

const options = {
  producers: { type: 'string' },
  seed: { type: 'string', default: 'feed' },
  out: { type: 'string', default: join('data', 'feed') },
  changes: { type: 'string', default: '0' },
} as const;

/** @throws Error in words for the one who typed them */
function readArguments(): Wanted {
  const { values } = parseArgs({ options });
  const { producers, seed, out, changes } = values;
  if (producers === undefined) throw new Error('Say how many: --producers N.');
  const count = readCount('--producers', producers, 1, mostFeedProducers);
  if (seed === '') throw new Error('--seed needs a text.');
  if (out === '') throw new Error('--out needs a folder.');
  return { producers: count, seed, out, changes: readCount('--changes', changes, 0, count) };
}

function readCount(name: string, text: string, least: number, most: number): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} must be a whole number from ${least} to ${most}, not "${text}".`);
}

const progressEvery = 10_000;

function writeFeed(source: FeedSource, folder: string): WrittenFile[] {
  const writer = openFeedWriter(folder);
  const { count } = source.numbering;
  for (let index = 0; index < count; index += 1) {
    if (index % progressEvery === 0) showProgress('producers', index / count);
    writer.addAll(feedRowsOf(drawFeedProducer(source, index)));
  }
  showProgress('producers', 1);
  return writer.finish();
}

function writeChanges(source: FeedSource, changes: number, folder: string): WrittenFile[] {
  const writer = openFeedWriter(folder, ['change']);
  for (const { rows } of drawFeedChanges(source, changes)) {
    for (const { kind, fields, change } of rows) writer.add(kind, [...fields, change]);
  }
  showProgress('changed producers', 1);
  return writer.finish();
}

function report(folder: string, write: () => WrittenFile[]): void {
  const startedAt = performance.now();
  const files = write();
  const seconds = (performance.now() - startedAt) / 1_000;
  const total = {
    name: 'all',
    rows: files.reduce((sum, { rows }) => sum + rows, 0),
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
  console.log(`\n${folder}`);
  for (const { name, rows, bytes } of [...files, total]) {
    console.log(`${name.padEnd(24)}${inColumn(rows)} rows${inColumn(bytes)} bytes`);
  }
  const rate = Math.round(total.rows / seconds).toLocaleString('en-US');
  console.log(`${seconds.toFixed(1)} s, ${rate} rows/s`);
}

function inColumn(number: number): string {
  return number.toLocaleString('en-US').padStart(15);
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(usage);
  process.exitCode = 1;
}
