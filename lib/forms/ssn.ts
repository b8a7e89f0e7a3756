import { z } from 'zod';
import { parseSsn } from '@/lib/domain/ssn';

/** A typed SSN as its nine digits. Whether this installation takes it, the service decides. */
export const ssnText = z
  .string('ssn.required')
  .trim()
  .min(1, 'ssn.required')
  .transform((text, context) => parseSsn(text) ?? refuseShape(context));

/** `ssnText` that may be left empty: null. */
export const optionalSsnText = z
  .string()
  .trim()
  .default('')
  .transform((text, context) => (text === '' ? null : (parseSsn(text) ?? refuseShape(context))));

function refuseShape(context: z.RefinementCtx): never {
  context.addIssue({ code: 'custom', message: 'ssn.shape' });
  return z.NEVER;
}
