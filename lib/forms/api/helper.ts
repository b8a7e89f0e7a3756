import { z } from 'zod';
import { assisterKinds } from '@/lib/domain/assister';
import { weekdays } from '@/lib/domain/hours';
import { markets } from '@/lib/domain/market';
import { stateCodes } from '@/lib/domain/state';

const pointSchema = z.object({ latitude: z.number(), longitude: z.number() });
const stateCode = z.enum(stateCodes);
const timeOfDay = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/);
const intervalSchema = z.object({ opens: timeOfDay, closes: timeOfDay });

/** One agent, broker or assister as far as the public may see them. Every key is always there. */
export const apiHelperSchema = z.object({
  slug: z.string(),
  url: z.url(),
  kind: z.enum(['agent', 'assister']),
  assisterKind: z.enum(assisterKinds).nullable(),
  name: z.string(),
  npn: z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .nullable(),
  address: z.object({
    street: z.string().nullable(),
    city: z.string(),
    state: stateCode,
    zip: z.string().regex(/^\d{5}(-\d{4})?$/),
  }),
  location: pointSchema,
  phone: z
    .object({ number: z.string().regex(/^\+1\d{10}$/), extension: z.string().nullable() })
    .nullable(),
  acceptsTexts: z.boolean(),
  email: z.email().nullable(),
  website: z.url().nullable(),
  hours: z
    .object({
      timeZone: z.string(),
      weekly: z.object(
        Object.fromEntries(weekdays.map((day) => [day, z.array(intervalSchema)])) as Record<
          (typeof weekdays)[number],
          z.ZodArray<typeof intervalSchema>
        >,
      ),
    })
    .nullable(),
  openNow: z.boolean().nullable(),
  languages: z.array(z.object({ code: z.string(), name: z.string() })),
  markets: z.array(z.enum(markets)),
  states: z.array(stateCode),
  updatedAt: z.iso.datetime(),
});
export type ApiHelper = z.infer<typeof apiHelperSchema>;

/** Somebody found by a search: how far away, and in which part of the list. */
export const apiMatchSchema = z.object({
  ...apiHelperSchema.shape,
  miles: z.number().min(0).nullable(),
  part: z.enum(['near', 'elsewhere']),
});
export type ApiMatch = z.infer<typeof apiMatchSchema>;

const partTotalsSchema = z.object({ near: z.int().min(0), elsewhere: z.int().min(0) });

/** One page of the results of a search. */
export const apiSearchSchema = z.object({
  place: z.object({ name: z.string(), state: stateCode, center: pointSchema.nullable() }),
  planYears: z.array(z.int()),
  totals: z.object({ agents: partTotalsSchema, assisters: partTotalsSchema }),
  page: z.int().min(1),
  pages: z.int().min(1),
  pageSize: z.int().min(1),
  results: z.array(apiMatchSchema),
});
export type ApiSearch = z.infer<typeof apiSearchSchema>;

/** Names of places as a search takes them. */
export const apiPlacesSchema = z.object({ places: z.array(z.string()) });
export type ApiPlaces = z.infer<typeof apiPlacesSchema>;
