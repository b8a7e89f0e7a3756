import { z } from 'zod';
import { parseSsn } from '@/lib/domain/ssn';

/** A typed SSN as its nine digits. Whether this installation takes it, the service decides. */
export const ssnText = z
  .string('ssn.required')
  .trim()
  .min(1, 'ssn.required')
  .transform((text, context) => {
    const digits = parseSsn(text);
    if (digits !== null) return digits;
    context.addIssue({ code: 'custom', message: 'ssn.shape' });
    return z.NEVER;
  });
