import { open } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { closeDatabase, migrateDatabase } from '@/db/client';
import { type AuditAnchor, type AuditCheck, checkAuditLog } from '@/lib/services/audit-check';
import { type AuditComparison, compareAuditLog } from '@/lib/services/audit-comparison';

const usage = 'npm run audit:check [-- --anchor ID:SEAL] [--against FILE]';

/**
 * `npm run audit:check`: proves that nothing in the audit log was changed, with `--against` also by
 * the copy that a collector has kept. Ends with 1 when something was, with 2 when it cannot tell.
 */
async function main(): Promise<number> {
  const asked = parseArguments();
  if (asked === null) {
    console.error(`Cannot read the arguments. Use: ${usage}`);
    return 2;
  }
  migrateDatabase();
  const check = await checkAuditLog(asked.anchor);
  const copy = asked.against === null ? null : await compareWith(asked.against);
  closeDatabase();
  const codes = [tellCheck(check), copy === null ? 0 : tellCopy(copy)];
  return codes.includes(1) ? 1 : Math.max(...codes);
}

type Asked = { readonly anchor: AuditAnchor | null; readonly against: string | null };

/** Null for arguments that make no sense. */
function parseArguments(): Asked | null {
  try {
    const options = { anchor: { type: 'string' }, against: { type: 'string' } } as const;
    const { anchor: text, against = null } = parseArgs({ options }).values;
    const anchor = text === undefined ? null : parseAnchor(text);
    return anchor === undefined || against === '' ? null : { anchor, against };
  } catch {
    return null;
  }
}

function parseAnchor(text: string): AuditAnchor | undefined {
  const [, id, hash] = /^(\d{1,15}):([\w-]{43})$/.exec(text) ?? [];
  return id === undefined || hash === undefined ? undefined : { id: Number(id), hash };
}

/** Undefined when the copy cannot be read. */
async function compareWith(file: string): Promise<AuditComparison | undefined> {
  try {
    await using copy = await open(file);
    return await compareAuditLog(copy.readLines());
  } catch (error) {
    if (Object(error).syscall === undefined) throw error;
    return undefined;
  }
}

function tellCheck({ checked, last, brokenAt }: AuditCheck): number {
  console.log(`events that hold  ${checked}`);
  if (brokenAt !== null) {
    console.error(`The audit log is broken at event ${brokenAt}: it, or what was before it, was changed or removed.
${whatNow}`);
    return 1;
  }
  console.log('The audit log is whole.');
  if (last)
    console.log(`Keep this elsewhere, for the next check: --anchor ${last.id}:${last.hash}`);
  return 0;
}

function tellCopy(copy: AuditComparison | undefined): number {
  if (copy === undefined) {
    console.error('The copy cannot be read.');
    return 2;
  }
  const { compared, lastId, differsAt, badLine } = copy;
  console.log(`events as in the copy  ${compared}`);
  if (differsAt !== null) {
    console.error(`Event ${differsAt} is not what the collector has kept: it, or what was before it, was rewritten or removed here.
${whatNow}`);
    return 1;
  }
  if (badLine !== null) {
    console.error(`Line ${badLine} of the copy is no event: nothing was compared from there on.`);
    return 2;
  }
  console.log(`The log agrees with the copy, up to event ${lastId}.`);
  return 0;
}

const whatNow =
  'Keep the database as it is, compare it with a backup, and find out who could write to its file.';

process.exitCode = await main();
