import { read } from '@/db/client';
import type { EditionDraft } from '@/db/handle';
import { findProducerByNpn } from '@/db/producer';
import {
  isSameRecord,
  listProducersAfter,
  type ProducerWriter,
  producerWriter,
} from '@/db/producer-edition';
import type { FeedMode } from '@/lib/domain/feed';
import { assembleRecord, type FeedRowFault, type FeedRows } from '@/lib/domain/feed-record';
import type { ProducerRecord } from '@/lib/domain/producer';
import { type FeedStream, groupByNpn } from './feed-rows';

/** What an import did to the database, in producers. */
export type FeedEffect = {
  added: number;
  changed: number;
  removed: number;
  unchanged: number;
};

type Merge = {
  readonly draft: EditionDraft;
  readonly writer: ProducerWriter;
  readonly effect: FeedEffect;
  readonly onFault: (fault: FeedRowFault) => void;
};

/** Between how many producers progress may be told. */
const breathEvery = 200;

/**
 * Brings the rows of all files into a draft, one producer after another.
 * @param breathe called now and then, to tell how far it is
 */
export async function mergeFeed(
  draft: EditionDraft,
  mode: FeedMode,
  streams: readonly FeedStream[],
  onFault: (fault: FeedRowFault) => void,
  breathe: () => Promise<void>,
): Promise<FeedEffect> {
  const effect = { added: 0, changed: 0, removed: 0, unchanged: 0 };
  const merge = { draft, writer: producerWriter(draft), effect, onFault };
  const old = mode === 'full' ? new OldRecords() : null;
  let count = 0;
  for (const [npn, rows] of groupByNpn(streams)) {
    if (old) await replaceRecord(merge, npn, rows, await old.find(npn));
    else await changeRecord(merge, npn, rows);
    if (++count % breathEvery === 0) await breathe();
  }
  merge.writer.flush();
  if (old) effect.removed = (await old.countAll()) - effect.changed - effect.unchanged;
  return effect;
}

/** The current edition's records, asked for in the order of their NPNs. */
class OldRecords {
  private batch: ProducerRecord[] = [];
  private next = 0;
  private last = '0';
  private seen = 0;
  private ended = false;

  async find(npn: number): Promise<ProducerRecord | null> {
    for (;;) {
      const record = await this.peek();
      if (record === null || Number(record.npn) > npn) return null;
      this.next++;
      if (Number(record.npn) === npn) return record;
    }
  }

  /** How many there are, also of those that were not asked for. */
  async countAll(): Promise<number> {
    while ((await this.peek()) !== null) this.next = this.batch.length;
    return this.seen;
  }

  private async peek(): Promise<ProducerRecord | null> {
    if (this.next === this.batch.length && !this.ended) await this.load();
    return this.batch[this.next] ?? null;
  }

  private async load(): Promise<void> {
    this.batch = await read((db) => listProducersAfter(db, this.last, 500));
    this.next = 0;
    this.seen += this.batch.length;
    this.ended = this.batch.length === 0;
    this.last = this.batch.at(-1)?.npn ?? this.last;
  }
}

async function replaceRecord(
  { writer, effect, onFault }: Merge,
  npn: number,
  rows: FeedRows,
  old: ProducerRecord | null,
): Promise<void> {
  const { record, faults } = assembleRecord(npn, null, rows, 'full');
  for (const fault of faults) onFault(fault);
  if (record === null) return;
  const taken = writer.add(record);
  if (taken) return setAside(rows, taken, onFault);
  if (old === null) effect.added++;
  else if (isSameRecord(old, record)) effect.unchanged++;
  else effect.changed++;
}

async function changeRecord(merge: Merge, npn: number, rows: FeedRows): Promise<void> {
  const { draft, effect, onFault } = merge;
  const base = await findProducerByNpn(draft.handle, String(npn));
  const { record, faults } = assembleRecord(npn, base, rows, 'change');
  for (const fault of faults) onFault(fault);
  if (base && record && isSameRecord(base, record)) effect.unchanged++;
  else putRecord(merge, base, record, rows);
}

function putRecord(
  { writer, effect, onFault }: Merge,
  base: ProducerRecord | null,
  record: ProducerRecord | null,
  rows: FeedRows,
): void {
  if (base) writer.remove(base);
  if (record === null) {
    if (base) effect.removed++;
    return;
  }
  const taken = writer.add(record);
  if (taken && base) writer.add(base);
  if (taken) setAside(rows, taken, onFault);
  else if (base) effect.changed++;
  else effect.added++;
}

/** A producer whose SSN or FEIN is another's goes aside with all that belongs to it. */
function setAside(
  { producers, ...children }: FeedRows,
  taken: 'ssn' | 'fein',
  onFault: (fault: FeedRowFault) => void,
): void {
  for (const { line } of producers) {
    onFault({ kind: 'producers', line, column: taken, code: `${taken}-taken` });
  }
  for (const [kind, rows] of Object.entries(children)) {
    for (const { line } of rows) {
      onFault({ kind: kind as keyof FeedRows, line, column: 'npn', code: 'unknown-producer' });
    }
  }
}
