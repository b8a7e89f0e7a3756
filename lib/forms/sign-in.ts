import { z } from 'zod';

/** User ID and password (S3). The password is compared as typed, so it is not trimmed here. */
export const signInSchema = z.object({
  userId: z.string('user-id.required').min(1, 'user-id.required').max(200, 'user-id.required'),
  password: z
    .string('password.required')
    .min(1, 'password.required')
    .max(1000, 'password.required'),
  next: z.string().max(500).catch('').default(''),
});
