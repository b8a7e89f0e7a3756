import { execFileSync } from 'node:child_process';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { transact } from '@/db/client';
import { withDatabase } from '@/tests/support/database';
import { type AuditCheck, checkAuditLog } from './audit-check';
import { recordAuditEvent } from './audit-event';

withDatabase();

/** As somebody would who can write to the file: past the portal and without its triggers. */
function tamper(statement: string): void {
  const file = new Database((process.env.DATABASE_URL ?? '').replace('file:', ''));
  file.exec('DROP TRIGGER audit_event_no_change; DROP TRIGGER audit_event_no_removal;');
  file.exec(statement);
  file.close();
}

async function record(count: number): Promise<void> {
  for (let done = 0; done < count; done++) {
    const address = `192.0.2.${done}`;
    await transact((db) =>
      recordAuditEvent(db, { action: 'sign-in', actor: { address }, after: { npn: '1' } }),
    );
  }
}

/** What `npm run audit:check` says. */
function runCommand(...args: string[]) {
  const options = { encoding: 'utf8', stdio: 'pipe' } as const;
  try {
    return { code: 0, text: execFileSync('tsx', ['scripts/audit-check.ts', ...args], options) };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
    return { code: status, text: stdout + stderr };
  }
}

let first: AuditCheck;
beforeEach(async () => {
  await record(5);
  first = await checkAuditLog();
});

test('a log that nobody touched is whole, and grows so', async () => {
  expect(first).toMatchObject({ brokenAt: null, last: { hash: expect.any(String) } });
  await record(2);
  const second = await checkAuditLog(first.last);
  expect(second).toMatchObject({ checked: first.checked + 2, brokenAt: null });
});

describe('tampering is found at its place', () => {
  test.each([
    ['address', "address = '198.51.100.9'"],
    ['action', "action = 'sign-out'"],
    ['time', 'at = at + 1'],
    ['actor', "actor_user_id = 'somebody'"],
    ['facts', `after = '{"npn":"2"}'`],
    ['facts that cannot be read any more', "after = '{'"],
    ['seal', `hash = '${'A'.repeat(43)}'`],
  ])('a changed %s', async (_what, change) => {
    const id = (first.last?.id ?? 0) - 2;
    tamper(`UPDATE audit_event SET ${change} WHERE id = ${id}`);
    const found = await checkAuditLog();
    expect(found).toMatchObject({ brokenAt: id, checked: first.checked - 3 });
    expect(found.last?.id).toBe(id - 1);
  });

  test('an event that was taken out: at the one after it', async () => {
    const id = (first.last?.id ?? 0) - 2;
    tamper(`DELETE FROM audit_event WHERE id = ${id}`);
    expect((await checkAuditLog()).brokenAt).toBe(id + 1);
  });

  test('an event that was put in', async () => {
    const id = (first.last?.id ?? 0) - 2;
    tamper(`UPDATE audit_event SET id = id + 100 WHERE id > ${id}`);
    tamperAgain(
      `INSERT INTO audit_event SELECT ${id + 50}, at, action, actor_kind, actor_id, actor_user_id,
       subject_id, subject_user_id, address, before, after, hash FROM audit_event WHERE id = ${id}`,
    );
    expect((await checkAuditLog()).brokenAt).toBe(id + 50);
  });

  test('newest events that were cut off: by the anchor of an earlier check', async () => {
    const { id = 0 } = first.last ?? {};
    tamper(`DELETE FROM audit_event WHERE id > ${id - 2}`);
    expect((await checkAuditLog()).brokenAt).toBeNull();
    expect((await checkAuditLog(first.last)).brokenAt).toBe(id);
  });

  test('a log that was written anew from an event on: by the anchor', async () => {
    const { id = 0 } = first.last ?? {};
    tamper(`DELETE FROM audit_event WHERE id = ${id}`);
    tamperAgain(`UPDATE sqlite_sequence SET seq = ${id - 1} WHERE name = 'audit_event'`);
    await record(1);
    expect((await checkAuditLog()).brokenAt).toBeNull();
    expect((await checkAuditLog(first.last)).brokenAt).toBe(id);
  });
});

function tamperAgain(statement: string): void {
  const file = new Database((process.env.DATABASE_URL ?? '').replace('file:', ''));
  file.exec(statement);
  file.close();
}

describe('npm run audit:check', { timeout: 60_000 }, () => {
  test('says that all is well, and what to keep', () => {
    const { code, text } = runCommand();
    expect(code).toBe(0);
    expect(text).toContain('The audit log is whole.');
    expect(text).toContain(`--anchor ${first.last?.id}:${first.last?.hash}`);
  });

  test('names the first broken event and ends with 1', () => {
    const id = first.last?.id ?? 0;
    tamper(`UPDATE audit_event SET address = '' WHERE id = ${id}`);
    const { code, text } = runCommand();
    expect([code, text]).toEqual([1, expect.stringContaining(`broken at event ${id}`)]);
  });

  test.each([
    ['--anchor'],
    ['--anchor', '1'],
    ['--help'],
    ['--anchor', '1:x'],
    ['--against'],
    ['--against', ''],
    ['copy.ndjson'],
  ])('explains itself to %s', (...args) => {
    expect(runCommand(...args)).toMatchObject({ code: 2 });
  });
});
