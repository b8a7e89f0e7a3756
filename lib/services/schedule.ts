import { describeError, log } from '@/lib/log';
import { announceAuditShipping, shipAuditEvents } from './audit-shipping';
import { announceMail, sendDueMail } from './mail';
import { runDueRecheck } from './recheck';
import { rotateWhereNeeded } from './ssn-rotate';
import { removeUnverifiedAccounts } from './unverified-account';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/**
 * Looks for work that is due: mail and the copy of the audit log every minute; the re-check and
 * accounts that nobody verified every hour; and once at the start what an older key sealed, or none
 * yet. The timers keep no process alive.
 */
export function startSchedule(): void {
  announceMail();
  announceAuditShipping();
  void runSafely(rotateWhereNeeded);
  repeat(runDueRecheck, hourMs);
  repeat(removeUnverifiedAccounts, hourMs);
  repeat(sendDueMail, minuteMs);
  repeat(shipAuditEvents, minuteMs);
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
