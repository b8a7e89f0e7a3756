import { describeError, log } from '@/lib/log';
import { runDueRecheck } from './recheck';

const hourMs = 60 * 60_000;

/** Looks once an hour for work that is due. The timer keeps no process alive. */
export function startSchedule(): void {
  setInterval(() => void runSchedule(), hourMs).unref();
  void runSchedule();
}

async function runSchedule(): Promise<void> {
  try {
    await runDueRecheck();
  } catch (error) {
    log('error', 'schedule', describeError(error));
  }
}
