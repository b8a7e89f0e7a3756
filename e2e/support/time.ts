import Database from 'better-sqlite3';
import type { Portal } from './server';

/**
 * Lets time pass for all sessions of a portal, by making their times older: nothing waits, and the
 * clocks of server and browser go on to agree.
 */
export function passTime({ databaseFile }: Portal, minutes: number): void {
  write(
    databaseFile,
    `UPDATE session SET last_seen_at = last_seen_at - :ms, confirmed_at = confirmed_at - :ms,
      created_at = created_at - :ms, expires_at = expires_at - :ms`,
    { ms: minutes * 60_000 },
  );
}

/** Makes sessions forget when their people last showed who they are. */
export function forgetConfirmations({ databaseFile }: Portal): void {
  write(databaseFile, 'UPDATE session SET confirmed_at = 0', {});
}

/** Takes the second factor of an account away, as if the account were new. */
export function forgetFactor({ databaseFile }: Portal, userId: string): void {
  write(
    databaseFile,
    'DELETE FROM second_factor WHERE account_id = (SELECT id FROM account WHERE user_id = :userId)',
    { userId },
  );
}

function write(file: string, statement: string, parameters: Record<string, unknown>): void {
  const database = new Database(file);
  try {
    database.prepare(statement).run(parameters);
  } finally {
    database.close();
  }
}
