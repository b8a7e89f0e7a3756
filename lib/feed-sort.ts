import { closeSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What rows are sorted by: the NPN, and within it their order in the file. */
export type Sortable = { readonly npn: number; readonly line: number };

/** About 100 MB of rows. */
const mostInMemory = 200_000;

/**
 * Gives rows in the order of their NPNs. What does not fit into memory goes through files in
 * `folder`, which are gone when the last row was taken.
 * @param name of the files; rows must survive JSON
 */
export function* sortRows<T extends Sortable>(
  rows: Iterable<T>,
  folder: string,
  name: string,
  inMemory = mostInMemory,
): Generator<T> {
  const runs: string[] = [];
  let held: T[] = [];
  try {
    for (const row of rows) {
      held.push(row);
      if (held.length < inMemory) continue;
      runs.push(writeRun(held, join(folder, `${name}-${runs.length}.run`)));
      held = [];
    }
    yield* mergeRuns([...runs.map((file) => readRun<T>(file)), held.sort(compare).values()]);
  } finally {
    for (const file of runs) rmSync(file, { force: true });
  }
}

function compare(a: Sortable, b: Sortable): number {
  return a.npn - b.npn || a.line - b.line;
}

function writeRun(rows: Sortable[], file: string): string {
  const lines = rows.sort(compare).map((row) => JSON.stringify(row));
  writeFileSync(file, `${lines.join('\n')}\n`, { mode: 0o600 });
  return file;
}

function* readRun<T>(file: string): Generator<T> {
  const descriptor = openSync(file, 'r');
  const decoder = new TextDecoder('utf-8');
  const buffer = new Uint8Array(64 * 1024);
  let rest = '';
  try {
    for (;;) {
      const length = readSync(descriptor, buffer, 0, buffer.length, null);
      if (length === 0) return;
      const lines = (rest + decoder.decode(buffer.subarray(0, length), { stream: true })).split(
        '\n',
      );
      rest = lines.pop() ?? '';
      for (const line of lines) yield JSON.parse(line) as T;
    }
  } finally {
    closeSync(descriptor);
  }
}

function* mergeRuns<T extends Sortable>(runs: Iterator<T>[]): Generator<T> {
  const heads = runs.map((run) => ({ run, next: run.next() }));
  for (;;) {
    const left = heads.filter(({ next }) => !next.done);
    const [first] = left;
    if (!first) return;
    const least = left.reduce((a, b) => (compare(a.next.value, b.next.value) <= 0 ? a : b), first);
    yield least.next.value;
    least.next = least.run.next();
  }
}
