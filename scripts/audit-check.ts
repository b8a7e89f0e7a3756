import { closeDatabase, migrateDatabase } from '@/db/client';
import { type AuditAnchor, checkAuditLog } from '@/lib/services/audit-check';

const usage = 'npm run audit:check [-- --anchor ID:SEAL]';

/** `npm run audit:check`: proves that nothing in the audit log was changed. Ends with 1 when it was. */
async function main(): Promise<number> {
  const anchor = parseAnchor(process.argv.slice(2));
  if (anchor === undefined) {
    console.error(`Cannot read the arguments. Use: ${usage}`);
    return 2;
  }
  migrateDatabase();
  const { checked, last, brokenAt } = await checkAuditLog(anchor);
  closeDatabase();
  console.log(`events that hold  ${checked}`);
  if (brokenAt !== null) {
    console.error(`The audit log is broken at event ${brokenAt}: it, or what was before it, was changed or removed.
Keep the database as it is, compare it with a backup, and find out who could write to its file.`);
    return 1;
  }
  console.log('The audit log is whole.');
  if (last)
    console.log(`Keep this elsewhere, for the next check: --anchor ${last.id}:${last.hash}`);
  return 0;
}

/** Undefined for arguments that make no sense. */
function parseAnchor([option, text, ...rest]: string[]): AuditAnchor | null | undefined {
  if (option === undefined) return null;
  const [, id, hash] = /^(\d{1,15}):([\w-]{43})$/.exec(text ?? '') ?? [];
  if (option !== '--anchor' || id === undefined || hash === undefined || rest.length > 0) return;
  return { id: Number(id), hash };
}

process.exitCode = await main();
