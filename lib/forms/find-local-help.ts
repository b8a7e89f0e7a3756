import { z } from 'zod';
import {
  defaultRadius,
  type HelperKind,
  helperKinds,
  type SearchRadius,
  searchRadii,
} from '@/lib/domain/find-local-help';
import { findLanguage } from '@/lib/domain/language';
import { cleanText } from './entries';

/** A search as the address of the page holds it. */
export type HelpQuery = {
  /** What was typed; null before the first search. */
  readonly location: string | null;
  /** '' for any language. */
  readonly language: string;
  readonly radius: SearchRadius;
  readonly type: HelperKind;
  readonly page: number;
};

const blankQuery: HelpQuery = {
  location: null,
  language: '',
  radius: defaultRadius,
  type: 'agents',
  page: 1,
};

const parameter = z.union([z.string(), z.array(z.string()).transform(([first]) => first ?? '')]);

/**
 * The query of the page, whatever its address says: a parameter that is missing or makes no sense
 * counts as not given, the first of several is taken. Never fails.
 */
export const helpQuerySchema: z.ZodType<HelpQuery> = z.object({
  location: parameter.transform(cleanText).nullable().catch(blankQuery.location),
  language: parameter.refine((code) => findLanguage(code) !== undefined).catch(blankQuery.language),
  radius: parameter.transform(Number).pipe(z.literal(searchRadii)).catch(blankQuery.radius),
  type: parameter.pipe(z.enum(helperKinds)).catch(blankQuery.type),
  page: parameter.transform(Number).pipe(z.int().min(1).max(1_000_000)).catch(blankQuery.page),
});

/** The query part of the address of a search, without what is as usual anyway. */
export function helpQueryString(query: HelpQuery): string {
  const parts = new URLSearchParams();
  for (const name of ['location', 'language', 'radius', 'type', 'page'] as const) {
    const value = query[name];
    if (value !== null && value !== blankQuery[name]) parts.set(name, String(value));
  }
  return parts.toString();
}
