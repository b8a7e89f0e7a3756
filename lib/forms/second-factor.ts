import { z } from 'zod';

/** The first code of an app that is being set up. */
export const firstCodeSchema = z.object({
  code: z
    .string('second-factor.first-code.required')
    .trim()
    .min(1, 'second-factor.first-code.required')
    .max(100, 'second-factor.first-code.wrong'),
});

/** A form that is only a button. */
export const nothingSchema = z.object({});
