import { z } from 'zod';
import { emailText } from './text-fields';

/** The address that is to take the place of the old one. */
export const accountEmailSchema: z.ZodType<{ readonly email: string }> = z.object({
  email: emailText,
});
