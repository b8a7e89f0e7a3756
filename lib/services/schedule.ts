import { describeError, log } from '@/lib/log';
import { announceMail, sendDueMail } from './mail';
import { runDueRecheck } from './recheck';
import { removeUnverifiedAccounts } from './unverified-account';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * Looks for work that is due: mail every minute, the re-check and what waits to be removed every hour. The timers keep no
 * process alive.
 */
export function startSchedule(): void {
  announceMail();
  repeat(runDueRecheck, hourMs);
  repeat(removeUnverifiedAccounts, hourMs);
  repeat(sendDueMail, minuteMs);
}

/** Now, and again so long after it ended: a slow mail server is not asked twice at the same time. */
function repeat(work: () => Promise<unknown>, waitMs: number): void {
  const next = () => setTimeout(() => repeat(work, waitMs), waitMs).unref();
  void runSafely(work).then(next);
}

async function runSafely(work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log('error', 'schedule', describeError(error));
  }
}
