import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { csvLine } from './domain/csv-line';
import { readEnv } from './env';

/** One row that was set aside. What the row says is not repeated: it may hold an SSN. */
export type SetAside = {
  readonly file: string;
  readonly line: number;
  readonly column: string;
  readonly code: string;
  readonly reason: string;
};

const head: readonly (keyof SetAside)[] = ['file', 'line', 'column', 'code', 'reason'];
const bufferLength = 64 * 1024;

/** Where uploads and reports lie: beside the database. */
export function importFolder(): string {
  return join(dirname(readEnv().databaseFile), 'imports');
}

export function feedReportFile(id: string): string {
  return join(importFolder(), `${id}.csv`);
}

/** The list of an import's rows that were set aside, as a CSV file that grows with them. */
export class FeedReport {
  private readonly descriptor: number;
  private text = csvLine(head);

  constructor(id: string) {
    mkdirSync(importFolder(), { recursive: true });
    const file = feedReportFile(id);
    rmSync(file, { force: true });
    this.descriptor = openSync(file, 'w', 0o600);
  }

  add(row: SetAside): void {
    this.text += csvLine(head.map((name) => String(row[name])));
    if (this.text.length > bufferLength) this.flush();
  }

  close(): void {
    this.flush();
    closeSync(this.descriptor);
  }

  private flush(): void {
    writeSync(this.descriptor, this.text);
    this.text = '';
  }
}
