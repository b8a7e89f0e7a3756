import { z } from 'zod';
import { isFeinShape, isNpnShape, type ProducerName } from '@/lib/domain/producer';
import { type IdentityItem, identityItems } from '@/lib/domain/service-case';
import { checked } from './entries';
import { caseNumberText, caseVersionText } from './service-case';
import { ssnText } from './ssn';

const seen = { number: caseNumberText, version: caseVersionText };

/** Of which case, in the version that the representative has seen. */
export type SeenCase = { readonly number: number; readonly version: number };

const optional = (longest: number) => z.string().max(longest, 'field.too-long').default('');

export type NameCorrection = SeenCase & { readonly name: ProducerName };

/** A new name in parts. */
export const nameCorrectionSchema: z.ZodType<NameCorrection> = z
  .object({
    ...seen,
    firstName: z
      .string('first-name.required')
      .min(1, 'first-name.required')
      .max(80, 'field.too-long')
      .regex(/\p{L}/u, 'name.no-letter'),
    middleName: optional(80),
    lastName: z
      .string('last-name.required')
      .min(1, 'last-name.required')
      .max(80, 'field.too-long')
      .regex(/\p{L}/u, 'name.no-letter'),
    suffix: optional(20),
  })
  .transform(({ firstName: first, middleName: middle, lastName: last, suffix, ...rest }) => ({
    ...rest,
    name: { first, middle, last, suffix },
  }));

export type NpnCorrection = SeenCase & { readonly npn: string };

export const npnCorrectionSchema: z.ZodType<NpnCorrection> = z.object({
  ...seen,
  npn: z
    .string('npn.required')
    .transform((text) => text.replaceAll(' ', ''))
    .pipe(
      z
        .string()
        .min(1, 'npn.required')
        .refine((text) => isNpnShape(text) || !isFeinShape(text), 'npn.fein')
        .refine((text) => isNpnShape(text) || isFeinShape(text), 'npn.shape'),
    ),
});

export type SsnCorrection = SeenCase & { readonly ssn: string };

/** `ssn` is a secret: it goes to the schema and nowhere else. */
export const ssnCorrectionSchema: z.ZodType<SsnCorrection> = z.object({
  ...seen,
  ssn: ssnText,
});

/** Takes a lost second factor away: nothing but the case is named. */
export const factorRemovalSchema: z.ZodType<SeenCase> = z.object(seen);

/** What a lead says to what waits for them. */
export type CorrectionDecision = {
  readonly id: string;
  readonly number: number;
  readonly approve: boolean;
  readonly reason: string;
};

/** A no needs a reason, which the representative reads. */
export const correctionDecisionSchema: z.ZodType<CorrectionDecision> = z
  .object({
    id: z.string().min(1, 'field.invalid').max(100, 'field.invalid'),
    number: caseNumberText,
    decision: z.enum(['approve', 'reject'], 'correction.decision.required'),
    reason: optional(500),
  })
  .refine(({ decision, reason }) => decision === 'approve' || reason !== '', {
    path: ['reason'],
    message: 'correction.reason.required',
  })
  .transform(({ decision, ...rest }) => ({ ...rest, approve: decision === 'approve' }));

/** Which items of a caller matched, compared with which record. */
export type IdentityConfirmation = SeenCase & {
  readonly items: readonly IdentityItem[];
  /** The NPN that the representative looked the record up with; '' for the record found by itself. */
  readonly record: string;
};

/** Name of the checkbox of an item. */
export function identityField(item: IdentityItem): string {
  return `items.${item}`;
}

/** A checkbox for each item. */
export const identityConfirmationSchema: z.ZodType<IdentityConfirmation> = z
  .record(z.string(), z.string())
  .transform((entries) => ({
    number: entries.number ?? '',
    version: entries.version ?? '',
    record: entries.record ?? '',
    items: identityItems.filter((item) => entries[identityField(item)] === checked),
  }))
  .pipe(
    z.object({
      ...seen,
      record: z.string().regex(/^([1-9]\d{0,9})?$/, 'field.invalid'),
      items: z.array(z.enum(identityItems)),
    }),
  );
