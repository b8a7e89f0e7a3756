import { z } from 'zod';
import { checked } from './entries';
import { text } from './text-fields';

/** The signature under an agreement, and which words the agent has read. */
export type AgreementInput = { readonly version: string; readonly signature: string };

export const agreementSchema: z.ZodType<AgreementInput> = z.object({
  version: text(40, 'field.invalid'),
  agree: z.literal(checked, 'agreement.agree.required'),
  signature: text(250, 'agreement.signature.required'),
});
