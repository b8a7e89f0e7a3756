import { closeDatabase } from '@/db/client';
import { feedProgress } from '@/lib/domain/feed-import';
import { plainFile } from '@/lib/feed-file';
import { feedReportFile } from '@/lib/feed-report';
import { formatMessage } from '@/lib/forms/messages';
import { claimFeedImport } from '@/lib/services/feed-import';
import { type FeedImportReport, runFeedImport } from '@/lib/services/feed-import-run';
import { prepareServer } from '@/lib/services/start';

/** `npm run nipr:import -- FILE...`: loads feed files into the Producer Database. */
async function main(paths: readonly string[]): Promise<number> {
  if (paths.length === 0) return refuse('Name the files: npm run nipr:import -- FILE...');
  const files = openFiles(paths);
  if (typeof files === 'string') return refuse(files);
  await prepareServer();
  const facts = files.map(({ name, bytes }) => ({ name, bytes, kind: null }));
  const claim = await claimFeedImport(facts, null);
  if (!claim.ok) {
    return refuse(`Another import runs since ${claim.running.startedAt.toISOString()}.`);
  }
  const startedAt = performance.now();
  const seconds = () => (performance.now() - startedAt) / 1000;
  const report = await runFeedImport(claim.id, files, (now) => showReport(now, seconds()));
  console.log(summary(report, seconds(), feedReportFile(claim.id)));
  return report.state === 'failed' ? 1 : 0;
}

function openFiles(paths: readonly string[]) {
  try {
    return paths.map(plainFile);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function refuse(reason: string): number {
  console.error(reason);
  return 1;
}

const barLength = 30;

/** A bar that is written over in a terminal; elsewhere only the summary is printed. */
function showReport(report: FeedImportReport, seconds: number): void {
  if (!process.stdout.isTTY || report.state !== 'running') return;
  const { share, rate, secondsLeft } = feedProgress(report, seconds);
  const bar = '█'.repeat(Math.round(share * barLength)).padEnd(barLength, '░');
  const left = secondsLeft === null ? '' : `, ${clock(secondsLeft)} left`;
  const what = report.phase === 'indexing' ? 'putting in order' : `${number(rate)} rows/s${left}`;
  const text = `${bar} ${Math.round(share * 100)}% ${number(report.rowsRead)} rows, ${what}`;
  process.stdout.write(`\r${text.padEnd(100)}`);
}

function summary(report: FeedImportReport, seconds: number, reportFile: string): string {
  if (report.failure) {
    const { code, params } = report.failure;
    return `\nNothing was imported. ${formatMessage({ code: `feed.${code}`, params })}`;
  }
  const { rowsRead, rowsRejected, added, changed, removed, unchanged } = report;
  const aside = rowsRejected === 0 ? '' : `\nlist           ${reportFile}`;
  return `
rows           ${number(rowsRead)} in ${seconds.toFixed(1)} s (${number(Math.round(rowsRead / seconds))} a second)
set aside      ${number(rowsRejected)}${aside}
producers      ${number(added)} added, ${number(changed)} changed, ${number(removed)} removed, ${number(unchanged)} unchanged
${report.state === 'unchanged' ? 'The Producer Database already was as the files say; nothing changed.' : 'The Producer Database is up to date.'}`;
}

function number(value: number): string {
  return value.toLocaleString('en-US');
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

process.exitCode = await main(process.argv.slice(2));
closeDatabase();
