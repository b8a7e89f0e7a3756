import { makeEdition, publishEdition, sweepEditions, transact } from '@/db/client';
import { type FeedImportRow, updateFeedImport } from '@/db/feed-import';
import type { EditionDraft } from '@/db/handle';
import { now } from '@/lib/clock';
import type { FeedImportFailure, FeedImportState } from '@/lib/domain/feed-import';
import type { FeedRowFault } from '@/lib/domain/feed-record';
import type { FeedFile } from '@/lib/feed-file';
import { FeedReport, importFolder } from '@/lib/feed-report';
import { formatMessage } from '@/lib/forms/messages';
import { describeError, log } from '@/lib/log';
import { isProcessRunning, thisProcess } from '@/lib/process';
import { type FeedEffect, mergeFeed } from './feed-merge';
import {
  type FeedPlan,
  FeedStream,
  type OpenFeedFile,
  OutOfOrder,
  openFeedFile,
  planFeed,
} from './feed-rows';
import { isSandbox } from './sandbox';
import { ssnHasher } from './ssn';

/** What an import has done so far. */
export type FeedImportReport = FeedEffect & {
  readonly state: FeedImportState;
  readonly failure: FeedImportFailure | null;
  readonly bytesTotal: number;
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly rowsRejected: number;
  readonly phase: 'reading' | 'indexing';
};

/** Told about twice a second. */
export type FeedImportListener = (report: FeedImportReport) => void;

const beatMs = 500;

/**
 * Runs a claimed import to its end: reads the files, sets bad rows aside in the report, makes a new
 * edition and publishes it, all or nothing. Until then everybody sees the edition before.
 */
export async function runFeedImport(
  id: string,
  files: readonly FeedFile[],
  listener: FeedImportListener = () => undefined,
): Promise<FeedImportReport> {
  const run = new FeedImportRun(id, files, listener);
  try {
    await run.start();
  } catch (error) {
    log('error', 'import', describeError(error));
    await run.end('failed', { code: 'failure.broken', params: {} });
  }
  return run.report();
}

class FeedImportRun {
  private state: FeedImportState = 'running';
  private failure: FeedImportFailure | null = null;
  private phase: FeedImportReport['phase'] = 'reading';
  private bytesRead = 0;
  private rowsRead = 0;
  private rowsRejected = 0;
  private beatAt = 0;
  private readonly hashSsn = ssnHasher();
  private effect: FeedEffect = { added: 0, changed: 0, removed: 0, unchanged: 0 };

  constructor(
    private readonly id: string,
    private readonly files: readonly FeedFile[],
    private readonly listener: FeedImportListener,
  ) {}

  report(): FeedImportReport {
    return {
      ...this.effect,
      state: this.state,
      failure: this.failure,
      phase: this.phase,
      bytesTotal: this.files.reduce((sum, { bytes }) => sum + bytes, 0),
      bytesRead: this.bytesRead,
      rowsRead: this.rowsRead,
      rowsRejected: this.rowsRejected,
    };
  }

  async start(): Promise<void> {
    const opened = openAll(this.files);
    if ('code' in opened) return this.end('failed', opened);
    const plan = planFeed(opened);
    if ('code' in plan) return this.end('failed', plan);
    const files = plan.files.map(({ file, header }) => ({ ...factsOf(file), kind: header.kind }));
    await this.store({ mode: plan.mode, files, process: thisProcess });
    const edition = await this.make(plan, false).catch((error) => {
      if (!(error instanceof OutOfOrder)) throw error;
      return this.make(plan, true);
    });
    if (edition === null) await this.end('unchanged', null);
    else await this.publish(edition);
  }

  async end(state: FeedImportState, failure: FeedImportFailure | null): Promise<void> {
    this.state = state;
    this.failure = failure;
    await this.store({ state, failure, finishedAt: now() });
  }

  // Most files come in order; those that do not are read again, through a sort on disk.
  private make(plan: FeedPlan, sort: boolean): Promise<string | null> {
    return makeEdition(plan.mode === 'full' ? 'nothing' : 'current', (draft) =>
      this.fill(draft, plan, sort),
    );
  }

  private async fill(draft: EditionDraft, plan: FeedPlan, sort: boolean): Promise<boolean> {
    this.bytesRead = 0;
    this.rowsRead = 0;
    this.rowsRejected = 0;
    const report = new FeedReport(this.id);
    const onFault = (fault: FeedRowFault) => this.setAside(report, plan, fault);
    const streams: FeedStream[] = [];
    try {
      for (const file of plan.files) streams.push(this.openStream(file, onFault, sort));
      this.effect = await mergeFeed(draft, plan.mode, streams, onFault, () => this.breathe());
    } finally {
      for (const stream of streams) stream.close();
      report.close();
    }
    const { added, changed, removed } = this.effect;
    this.phase = 'indexing';
    await this.store({});
    return added + changed + removed > 0;
  }

  private openStream(
    file: OpenFeedFile,
    onFault: (fault: FeedRowFault) => void,
    sort: boolean,
  ): FeedStream {
    const listener = {
      onFault,
      onBytes: (bytes: number) => {
        this.bytesRead += bytes;
      },
      onRow: () => {
        this.rowsRead++;
      },
    };
    const context = { hashSsn: this.hashSsn, sandbox: isSandbox() };
    return new FeedStream(file, context, listener, sort ? importFolder() : null);
  }

  private setAside(report: FeedReport, plan: FeedPlan, fault: FeedRowFault): void {
    this.rowsRejected++;
    const { line, column, code, kind } = fault;
    const file = plan.files.find(({ header }) => header.kind === kind)?.file.name ?? kind;
    const reason = formatMessage({ code: `feed.fault.${code}` });
    report.add({ file, line, column, code, reason });
  }

  private async breathe(): Promise<void> {
    if (performance.now() - this.beatAt > beatMs) await this.store({});
  }

  private async publish(edition: string): Promise<void> {
    this.state = 'done';
    await transact(async (db) => {
      const end = { ...this.columns(), finishedAt: now() };
      // One that was taken for dead and noted as interrupted may not change anything any more.
      if (!(await updateFeedImport(db, this.id, end))) throw new Error('not running any more');
      await publishEdition(db, edition);
    });
    sweepEditions(isProcessRunning);
    this.listener(this.report());
  }

  private async store(change: Partial<FeedImportRow>): Promise<void> {
    this.beatAt = performance.now();
    await transact((db) => updateFeedImport(db, this.id, { ...this.columns(), ...change }));
    this.listener(this.report());
  }

  private columns() {
    const { state, phase, bytesRead, rowsRead, rowsRejected, effect } = this;
    return {
      state,
      phase,
      bytesRead,
      rowsRead,
      rowsRejected,
      producersAdded: effect.added,
      producersChanged: effect.changed,
      producersRemoved: effect.removed,
      producersUnchanged: effect.unchanged,
      beatAt: now(),
    };
  }
}

function factsOf({ name, bytes }: FeedFile) {
  return { name, bytes };
}

/** All files with their headers, or what is wrong with the first that cannot be read. */
function openAll(files: readonly FeedFile[]): OpenFeedFile[] | FeedImportFailure {
  const opened: OpenFeedFile[] = [];
  for (const file of files) {
    const header = openFeedFile(file);
    const params = { file: file.name };
    if (header === null) return { code: 'failure.empty', params };
    if ('code' in header) {
      return { code: `header.${header.code}`, params: { ...header.params, ...params } };
    }
    opened.push({ file, header });
  }
  return opened;
}
