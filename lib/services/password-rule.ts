import {
  findPasswordFault,
  type PasswordContext,
  type PasswordFault,
  passwordKey,
} from '@/lib/domain/password-rule';

/** Kept on the process: the bundler loads this module once per route, the list is one for all. */
const holder = globalThis as typeof globalThis & { portalPasswords?: ReadonlySet<string> };

/** About fifty thousand common passwords; read when the first new password is judged. */
async function commonPasswords(): Promise<ReadonlySet<string>> {
  if (holder.portalPasswords) return holder.portalPasswords;
  const { dictionary } = await import('@zxcvbn-ts/language-common');
  holder.portalPasswords = new Set(dictionary['passwords-common'].map(passwordKey));
  return holder.portalPasswords;
}

/** Why a new password cannot be taken (NIST SP 800-63B-4), or null. */
export async function judgePassword(
  password: string,
  context: Omit<PasswordContext, 'common'>,
): Promise<PasswordFault | null> {
  return findPasswordFault(password, { ...context, common: await commonPasswords() });
}
