import { parseArgs } from 'node:util';
import { isIsoDate } from '@/lib/domain/iso-date';
import {
  judgeAge,
  judgeHole,
  judgeNode,
  judgeParts,
  type PartFinding,
  type PartVerdict,
} from '@/lib/domain/part';
import {
  listHoles,
  listOwnParts,
  listPartsWithReleases,
  NoAnswer,
  readPartsFile,
} from './deps-facts';

const usage = 'npm run deps:check [-- --on YYYY-MM-DD]';

/**
 * `npm run deps:check`: whether the parts of others keep the time frames of docs/security/policy.md.
 * Ends with 1 when one does not, with 2 when the registry did not answer, so that nobody knows.
 */
async function main(): Promise<number> {
  const at = parseDay();
  if (at === null) {
    console.error(`Cannot read the arguments. Use: ${usage}`);
    return 2;
  }
  const { nodeEndsOfLife, exceptions } = readPartsFile();
  const node = listOwnParts().find(({ name }) => name === 'node')?.installed ?? process.version;
  const holes = await ask('known holes', async () => (await listHoles()).map(judgeHole));
  const ages = await ask('ages of parts', async () =>
    (await listPartsWithReleases()).map(judgeAge),
  );
  const found = [judgeNode(node, nodeEndsOfLife), ...(holes ?? []), ...(ages ?? [])];
  const verdict = judgeParts(
    found.filter((one) => one !== null),
    exceptions,
    at,
  );
  print(verdict, holes !== null);
  if (verdict.breaches.length > 0) return 1;
  return holes === null || ages === null ? 2 : 0;
}

/** Now, or the end of the day that is asked for; null when it is none. */
function parseDay(): number | null {
  try {
    const { on } = parseArgs({ options: { on: { type: 'string' } } }).values;
    if (on === undefined) return Date.now();
    return isIsoDate(on) ? Date.parse(`${on}T23:59:59Z`) : null;
  } catch {
    return null;
  }
}

/** Null, said aloud, when the registry does not answer. */
async function ask<T>(what: string, work: () => Promise<T[]>): Promise<T[] | null> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    console.error(`${what}: NOT CHECKED, no answer to "${error.message}" (offline?)`);
    return null;
  }
}

function print({ breaches, open, excused, unused }: PartVerdict, holesKnown: boolean): void {
  const byDate = open.toSorted((a, b) => a.dueAt - b.dueAt);
  for (const finding of byDate) console.log(`by ${dayOf(finding)}  ${finding.text}`);
  for (const { text } of excused) console.log(`exception      ${text}`);
  for (const { text } of breaches) console.error(`TOO LATE       ${text}`);
  // Without the audit nobody knows whether an exception is still needed.
  for (const { part } of holesKnown ? unused : []) {
    console.log(`exception      for ${part} is not needed any more: take it out of parts.json`);
  }
  if (breaches.length === 0) console.log('Nothing that was checked is too late.');
}

function dayOf({ dueAt }: PartFinding): string {
  return new Date(dueAt).toISOString().slice(0, 10);
}

process.exitCode = await main();
