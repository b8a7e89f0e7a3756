import { read } from '@/db/client';
import { listSecondFactors } from '@/db/second-factor';
import { type Persona, personas, sandboxPassword } from '@/db/seed/persona-list';
import { now } from '@/lib/clock';
import type { AccountKind } from '@/lib/domain/actor';
import { formatName } from '@/lib/domain/listing';
import { unusedStep } from '@/lib/domain/second-factor';
import { readEnv } from '@/lib/env';
import { openSecret } from './second-factor';
import { codeOfStep } from './totp';

/** Whether this installation is the sandbox with its seeded people. */
export function isSandbox(): boolean {
  return readEnv().sandbox;
}

/** A sandbox account as `/sandbox` lists it. */
export type SandboxAccount = {
  readonly userId: string;
  readonly kind: AccountKind;
  readonly name: string;
  /** What the account's own form holds. */
  readonly npn: string;
  /** What NIPR holds: name, NPN and resident state; '' for no record. */
  readonly nipr: string;
};

/** The accounts and their one password; only a sandbox has them. */
export function listSandboxAccounts(): {
  readonly password: string;
  readonly accounts: readonly SandboxAccount[];
} {
  if (!isSandbox()) throw new Error('not a sandbox');
  return { password: sandboxPassword, accounts: personas.map(describePersona) };
}

function describePersona({ userId, kind, name, npn, nipr }: Persona): SandboxAccount {
  const record = nipr && [formatName(nipr.name), nipr.npn, nipr.state].join(', ');
  return { userId, kind, name: formatName(name), npn, nipr: record ?? '' };
}

/** What the app of an account shows now: a code that was not used, or when there will be one. */
export type SandboxCode = {
  readonly userId: string;
  readonly code: string | null;
  /** Whole seconds until there is one, 0 when there is. */
  readonly seconds: number;
};

const mostCodes = 50;

/** The codes of all accounts with a second factor, the newest ones first; only a sandbox shows them. */
export async function listSandboxCodes(): Promise<SandboxCode[]> {
  if (!isSandbox()) throw new Error('not a sandbox');
  const rows = await read((db) => listSecondFactors(db, mostCodes));
  return rows.map(describeCode);
}

function describeCode(row: Awaited<ReturnType<typeof listSecondFactors>>[number]): SandboxCode {
  const { userId, accountId, secretCipher, lastStep } = row;
  const at = now();
  const unused = unusedStep(lastStep, at);
  if ('from' in unused) {
    const seconds = Math.ceil((unused.from.getTime() - at.getTime()) / 1000);
    return { userId, code: null, seconds };
  }
  return { userId, code: codeOfStep(openSecret(secretCipher, accountId), unused.step), seconds: 0 };
}
