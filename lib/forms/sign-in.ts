import { z } from 'zod';
import { defaultLocale, locales } from '@/lib/domain/locale';

/** User ID and password (S3). The password is compared as typed, so it is not trimmed here. */
export const signInSchema = z.object({
  userId: z.string('user-id.required').min(1, 'user-id.required').max(200, 'user-id.required'),
  password: z
    .string('password.required')
    .min(1, 'password.required')
    .max(1000, 'password.required'),
  next: z.string().max(500).catch('').default(''),
  locale: z.enum(locales).catch(defaultLocale).default(defaultLocale),
});

/** The code after the password: of the app, or a recovery code. */
export const signInCodeSchema = z.object({
  code: z
    .string('second-factor.code.required')
    .trim()
    .min(1, 'second-factor.code.required')
    .max(100, 'second-factor.wrong'),
  next: z.string().max(500).catch('').default(''),
  locale: z.enum(locales).catch(defaultLocale).default(defaultLocale),
});

/** Who is signed in confirms who they are. The code is asked for only with a second factor. */
export const confirmSchema = z.object({
  password: z
    .string('password.required')
    .min(1, 'password.required')
    .max(1000, 'confirm.password.wrong'),
  code: z.string().trim().max(100, 'second-factor.wrong').default(''),
  next: z.string().max(500).catch('').default(''),
});

export type ConfirmInput = z.infer<typeof confirmSchema>;
