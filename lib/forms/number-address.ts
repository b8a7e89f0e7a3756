import { z } from 'zod';
import type { Message } from './state';

/** Why a number was taken out of an address, as the address then says. */
export const addressFaults = ['unknown', 'too-many-numbers'] as const;
export type AddressFault = (typeof addressFaults)[number];

const querySchema = z.object({ refused: z.enum(addressFaults).nullable().catch(null) });

/**
 * What to say at the field that a number was taken out of; none when none was.
 * @param query of the address, whatever it says
 */
export function addressErrors(query: unknown, name: string): Record<string, Message> {
  const { refused } = querySchema.parse(query);
  return refused === null ? {} : { [name]: { code: `ssn.${refused}` } };
}
