import { type Persona, personas, sandboxPassword } from '@/db/seed/persona-list';
import type { AccountKind } from '@/lib/domain/actor';
import { formatName } from '@/lib/domain/listing';
import { readEnv } from '@/lib/env';

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
