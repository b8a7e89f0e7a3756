import { z } from 'zod';
import { newPasswordText } from './password-rule';

export type AccountPasswordInput = { readonly current: string; readonly password: string };

/** A change of one's own password; both exactly as typed. */
export const accountPasswordSchema: z.ZodType<AccountPasswordInput> = z.object({
  current: z
    .string('current-password.required')
    .min(1, 'current-password.required')
    .max(1000, 'current-password.wrong'),
  password: newPasswordText,
});
