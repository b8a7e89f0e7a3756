import { closeDatabase } from '@/db/client';
import { plainFile } from '@/lib/feed-file';
import { claimFeedImport } from '@/lib/services/feed-import';
import { runFeedImport } from '@/lib/services/feed-import-run';

/** What one import took; memory in bytes. */
export type ImportRun = {
  readonly rows: number;
  readonly seconds: number;
  readonly memory: number;
};

const files = process.argv.slice(2).map(plainFile);
const startedAt = performance.now();
const claim = await claimFeedImport([], null);
if (!claim.ok) throw new Error('another import runs');
const report = await runFeedImport(claim.id, files);
const seconds = (performance.now() - startedAt) / 1000;
if (report.state !== 'done' || report.rowsRejected > 0) throw new Error(JSON.stringify(report));
closeDatabase();
const run = { rows: report.rowsRead, seconds, memory: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(run));
