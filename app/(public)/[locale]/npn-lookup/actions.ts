'use server';

import { definePublicAction } from '@/lib/action';
import { npnLookupSchema } from '@/lib/forms/npn-lookup';
import { screenPublicNumbers } from '@/lib/services/known-number';
import { lookUpNpn } from '@/lib/services/npn-lookup';

/** Anyone may search, by POST: an SSN must never be part of an address. */
export const lookUpNpnAction = definePublicAction({
  schema: npnLookupSchema,
  secrets: ['ssn'],
  numbers: { fields: ['licenseNumber', 'fein'], screen: screenPublicNumbers },
  run: lookUpNpn,
});
