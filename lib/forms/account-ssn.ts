import { z } from 'zod';
import { ssnText } from './ssn';

/** The SSN that is added to an account; nine digits. */
export const accountSsnSchema: z.ZodType<{ readonly ssn: string }> = z.object({ ssn: ssnText });
