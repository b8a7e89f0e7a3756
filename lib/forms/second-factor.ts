import { z } from 'zod';
import { recoveryCodeCount } from '@/lib/domain/second-factor';

/** The first code of an app that is being set up. */
export const firstCodeSchema = z.object({
  code: z
    .string('second-factor.first-code.required')
    .trim()
    .min(1, 'second-factor.first-code.required')
    .max(100, 'second-factor.first-code.wrong'),
});

/** The recovery codes that a page shows, as a file. */
export const recoveryCodesSchema = z
  .string()
  .max(1_000)
  .transform((text) => text.split(' '))
  .pipe(z.array(z.string().regex(/^[2-9a-z]{5}-[2-9a-z]{5}$/)).length(recoveryCodeCount));
