import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, describe, expect, test } from 'vitest';
import { type AuditEventRow, listAuditEventsAbove } from '@/db/audit-event';
import { closeDatabase, read, transact } from '@/db/client';
import { auditChainStart } from '@/lib/domain/audit-event';
import { auditEventLine } from '@/lib/domain/audit-shipping';
import { readEnv } from '@/lib/env';
import { withDatabase } from '@/tests/support/database';
import { checkAuditLog } from './audit-check';
import { compareAuditLog } from './audit-comparison';
import { recordAuditEvent, sealHash } from './audit-event';

withDatabase();

const events = () => read((db) => listAuditEventsAbove(db, 0, 10_000));

/** The lines of a copy, as a file gives them. */
async function* linesOf(copy: readonly string[]): AsyncGenerator<string> {
  yield* copy;
}
const compare = (copy: readonly string[]) => compareAuditLog(linesOf(copy));

/** Past the portal and without its triggers, as somebody would who can write to the file. */
function tamper(work: (file: Database.Database) => void): void {
  closeDatabase();
  const file = new Database(readEnv().databaseFile);
  file.exec('DROP TRIGGER audit_event_no_change; DROP TRIGGER audit_event_no_removal;');
  work(file);
  file.close();
}

/** Changes an event and seals it and all after it anew, so that the chain holds. */
function rewrite(rows: readonly AuditEventRow[], id: number): void {
  tamper((file) => {
    const update = file.prepare('UPDATE audit_event SET address = ?, hash = ? WHERE id = ?');
    let previous = auditChainStart;
    for (const { hash: _old, ...row } of rows) {
      const address = row.id === id ? '198.51.100.9' : row.address;
      previous = sealHash({ ...row, address }, previous);
      update.run(address, previous, row.id);
    }
  });
}

let rows: AuditEventRow[] = [];
let copy: string[] = [];
beforeEach(async () => {
  await transact(async (db) => {
    for (let at = 0; at < 1_200; at++) {
      await recordAuditEvent(db, { action: 'sign-in', actor: { address: `192.0.2.${at % 250}` } });
    }
  });
  rows = await events();
  copy = rows.map(auditEventLine);
});
const lastId = () => rows.at(-1)?.id ?? 0;

describe('compareAuditLog', () => {
  test('a log that nobody touched agrees with its copy', async () => {
    const all = { compared: rows.length, lastId: lastId(), differsAt: null, badLine: null };
    expect(await compare(copy)).toEqual(all);
  });

  test('a copy may be behind, begin later, hold events twice and empty lines', async () => {
    const part = [...copy.slice(10, 700), '', ...copy.slice(650, 900)];
    expect(await compare(part)).toEqual({
      compared: 690 + 250,
      lastId: rows[899]?.id,
      differsAt: null,
      badLine: null,
    });
    expect(await compare([])).toEqual({ compared: 0, lastId: 0, differsAt: null, badLine: null });
  });

  test.each([0, 5, 1_100])('event %i that was rewritten with all seals after it', async (at) => {
    const id = rows[at]?.id ?? 0;
    rewrite(rows, id);
    expect((await checkAuditLog()).brokenAt).toBeNull();
    expect((await compare(copy)).differsAt).toBe(id);
  });

  test('newest events that were cut off', async () => {
    tamper((file) => file.prepare('DELETE FROM audit_event WHERE id > ?').run(lastId() - 3));
    expect((await checkAuditLog()).brokenAt).toBeNull();
    expect((await compare(copy)).differsAt).toBe(lastId() - 2);
  });

  test('what was rewritten between two deliveries: the copy holds both', async () => {
    rewrite(rows, rows[7]?.id ?? 0);
    const later = (await events()).map(auditEventLine);
    expect((await compare([...copy.slice(0, 20), ...later])).differsAt).toBe(rows[7]?.id);
  });

  test.each([
    [0, 0],
    [3, 3],
    [1_150, 1_150],
  ])('a line that is no event, after %i that are', async (at, compared) => {
    const found = await compare(copy.with(at, '{"id":1}'));
    expect(found).toMatchObject({ badLine: at + 1, compared, differsAt: null });
  });
});

describe('npm run audit:check -- --against', { timeout: 60_000 }, () => {
  function runCommand(lines: readonly string[]) {
    const file = join(dirname(readEnv().databaseFile), 'copy.ndjson');
    writeFileSync(file, lines.map((line) => `${line}\n`).join(''));
    return runWith(file);
  }

  function runWith(file: string) {
    const options = { encoding: 'utf8', stdio: 'pipe' } as const;
    const args = ['scripts/audit-check.ts', '--against', file];
    try {
      return { code: 0, text: execFileSync('tsx', args, options) };
    } catch (error) {
      const { status, stdout, stderr } = error as Record<'stdout' | 'stderr', string> & {
        status: number;
      };
      return { code: status, text: stdout + stderr };
    }
  }

  test('says that all agrees', () => {
    const { code, text } = runCommand(copy);
    expect(text).toContain('The audit log is whole.');
    expect(text).toContain(`The log agrees with the copy, up to event ${lastId()}.`);
    expect(code).toBe(0);
  });

  test('names what was rewritten together with its seals, and ends with 1', () => {
    rewrite(rows, rows[30]?.id ?? 0);
    const { code, text } = runCommand(copy);
    expect(text).toContain('The audit log is whole.');
    expect(text).toContain(`Event ${rows[30]?.id} is not what the collector has kept`);
    expect(code).toBe(1);
  });

  test.each([
    ['a copy that is something else', () => runCommand(['<html>']), 'Line 1 of the copy is no'],
    ['no copy', () => runWith('no-such-file'), 'The copy cannot be read.'],
    ['a folder', () => runWith('scripts'), 'The copy cannot be read.'],
  ])('ends with 2 for %s', (_what, run, said) => {
    expect(run()).toEqual({ code: 2, text: expect.stringContaining(said) });
  });
});
