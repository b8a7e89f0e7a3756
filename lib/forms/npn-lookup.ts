import { z } from 'zod';
import type { NpnLookup } from '@/lib/domain/npn-lookup';
import { digitsOf, isFeinShape } from '@/lib/domain/producer';
import { niprStates } from '@/lib/domain/state';
import { ssnText } from './ssn';

const lastName = z
  .string('npn-lookup.last-name.required')
  .min(1, 'npn-lookup.last-name.required')
  .max(80, 'field.too-long')
  .regex(/\p{L}/u, 'name.no-letter');

const licenseNumber = z
  .string('npn-lookup.license-number.required')
  .min(1, 'npn-lookup.license-number.required')
  .max(40, 'field.too-long')
  .regex(/[A-Za-z0-9]/, 'npn-lookup.license-number.shape');

const fein = z
  .string('npn-lookup.fein.required')
  .min(1, 'npn-lookup.fein.required')
  .transform((text) =>
    text
      .normalize('NFKC')
      .replace(/\s/g, '')
      .replace(/\p{Pd}/gu, '-'),
  )
  .refine(isFeinShape, 'npn-lookup.fein.shape')
  .transform(digitsOf);

const state = z.enum(
  niprStates.map(({ code }) => code),
  'npn-lookup.state.required',
);

/** One of the three searches; `by` says which form was sent. */
export const npnLookupSchema: z.ZodType<NpnLookup> = z.discriminatedUnion('by', [
  z.object({ by: z.literal('ssn'), lastName, ssn: ssnText }),
  z.object({ by: z.literal('license'), state, licenseNumber }),
  z.object({ by: z.literal('agency'), fein }),
]);
