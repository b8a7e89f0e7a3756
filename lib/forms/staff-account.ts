import { z } from 'zod';
import { findUserIdFault } from '@/lib/domain/user-id';

/** An account of staff, as the command line describes it; the messages are for its reader. */
export const staffAccountSchema = z.object({
  userId: z.string('--user-id is missing').refine((text) => findUserIdFault(text) === null, {
    error: '--user-id takes 3 to 60 letters, digits, dots, hyphens and underscores',
  }),
  kind: z.enum(['desk', 'lead', 'administrator'], '--kind is desk, lead or administrator'),
  email: z.email('--email must be an email address'),
  firstName: z.string('--first is missing').min(1, '--first is missing').max(80),
  lastName: z.string('--last is missing').min(1, '--last is missing').max(80),
});

export type StaffAccountInput = z.infer<typeof staffAccountSchema>;
