'use server';

import { definePublicAction } from '@/lib/action';
import { npnLookupSchema } from '@/lib/forms/npn-lookup';
import { lookUpNpn } from '@/lib/services/npn-lookup';

/** Anyone may search, by POST: an SSN must never be part of an address. */
export const lookUpNpnAction = definePublicAction({
  schema: npnLookupSchema,
  secrets: ['ssn'],
  run: lookUpNpn,
});
