import { parseArgs } from 'node:util';
import { closeDatabase } from '@/db/client';
import { staffAccountSchema } from '@/lib/forms/staff-account';
import { createStaffAccount } from '@/lib/services/staff-account';
import { prepareServer } from '@/lib/services/start';

const reasons = {
  'user-id-taken': 'There is an account with this User ID.',
  'email-taken': 'There is an account with this email address.',
};

/**
 * `npm run account:create -- --user-id ID --kind desk|lead|administrator --email E --first F --last L`:
 * makes an account for staff and prints the link by which its owner chooses a password.
 */
async function main(): Promise<string[]> {
  const text = { type: 'string' } as const;
  const options = { 'user-id': text, kind: text, email: text, first: text, last: text };
  const { values } = parseArgs({ options });
  const { 'user-id': userId, first: firstName, last: lastName, ...rest } = values;
  const parsed = staffAccountSchema.safeParse({ ...rest, userId, firstName, lastName });
  if (!parsed.success) return parsed.error.issues.map(({ message }) => message);
  await prepareServer();
  const result = await createStaffAccount(parsed.data);
  closeDatabase();
  if (!result.ok) return [reasons[result.reason]];
  console.log(
    `The account is there. Its owner chooses a password within ten minutes at\n${result.link}`,
  );
  return [];
}

const faults = await main();
for (const fault of faults) console.error(fault);
process.exit(faults.length === 0 ? 0 : 1);
