import { closeSync, mkdirSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { csvLine } from './domain/csv-line';
import { type FeedKind, feedKinds, feedLayouts } from './domain/feed';

/** A feed file that is there. */
export type WrittenFile = { readonly name: string; readonly rows: number; readonly bytes: number };

/** Takes the rows of six files one after another, whatever their order. */
export type FeedWriter = {
  readonly add: (kind: FeedKind, fields: readonly string[]) => void;
  /** Takes all rows of one producer. */
  readonly addAll: (rows: Readonly<Record<FeedKind, readonly (readonly string[])[]>>) => void;
  /** Puts the files in their places; until then they are called `.part`. */
  readonly finish: () => WrittenFile[];
};

/** Characters that are collected before they are written. */
const bufferSize = 512 * 1024;

/**
 * Begins six files in a folder, which is made when it is missing; files of an earlier feed are
 * replaced when this one is finished.
 * @param extra columns after those of the layout
 * @throws Error of the file system, such as ENOSPC
 */
export function openFeedWriter(folder: string, extra: readonly string[] = []): FeedWriter {
  mkdirSync(folder, { recursive: true });
  const files = new Map(feedKinds.map((kind) => [kind, openFile(folder, kind, extra)]));
  const add: FeedWriter['add'] = (kind, fields) => files.get(kind)?.add(csvLine(fields));
  return {
    add,
    addAll: (rows) => {
      for (const kind of feedKinds) for (const fields of rows[kind]) add(kind, fields);
    },
    finish: () => [...files.values()].map((file) => file.finish()),
  };
}

/** Removes the six files of a folder, where they are. */
export function removeFeedFiles(folder: string): void {
  for (const kind of feedKinds) rmSync(join(folder, `${kind}.csv`), { force: true });
}

function openFile(folder: string, kind: FeedKind, extra: readonly string[]) {
  const path = join(folder, `${kind}.csv`);
  const descriptor = openSync(`${path}.part`, 'w');
  let text = csvLine([...feedLayouts[kind], ...extra]);
  let [rows, bytes] = [0, 0];
  const flush = () => {
    bytes += writeAll(descriptor, text);
    text = '';
  };
  return {
    add: (line: string) => {
      text += line;
      rows += 1;
      if (text.length >= bufferSize) flush();
    },
    finish: (): WrittenFile => {
      flush();
      closeSync(descriptor);
      renameSync(`${path}.part`, path);
      return { name: `${kind}.csv`, rows, bytes };
    },
  };
}

// One call may write only a part, on a disk that is nearly full or across a network.
function writeAll(descriptor: number, text: string): number {
  const buffer = Buffer.from(text);
  for (let at = 0; at < buffer.length; ) at += writeSync(descriptor, buffer, at);
  return buffer.length;
}
