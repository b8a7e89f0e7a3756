import { z } from 'zod';
import { type Locale, toLocale } from '@/lib/domain/locale';
import { newPasswordText } from './password-rule';
import { tokenText } from './verify-email';

export type ResetPasswordInput = {
  readonly token: string;
  readonly password: string;
  readonly locale: Locale;
};

/** A new password with the link from the mail. */
export const resetPasswordSchema: z.ZodType<ResetPasswordInput> = z.object({
  token: tokenText,
  password: newPasswordText,
  locale: z.string().default('').transform(toLocale),
});
