import { z } from 'zod';
import { type Locale, locales, toLocale } from '@/lib/domain/locale';
import {
  longestDetails,
  type OutdatedReport,
  outdatedProblems,
} from '@/lib/domain/outdated-report';
import { checked } from './entries';

/** A report as the form brings it, with the language of the page around the form. */
export type OutdatedReportInput = OutdatedReport & { readonly locale: Locale };

/** Name of the checkbox of a problem. */
export function problemField(problem: OutdatedReport['problems'][number]): string {
  return `problems.${problem}`;
}

const report = z
  .object({
    slug: z.string().min(1, 'field.invalid').max(400, 'field.invalid'),
    locale: z.enum(locales),
    problems: z.array(z.enum(outdatedProblems)).min(1, 'outdated-report.problems.required'),
    details: z
      .string()
      // As a reader counts, not as UTF-16 does.
      .refine((text) => [...text].length <= longestDetails, 'outdated-report.details.too-long'),
  })
  .refine(({ problems, details }) => details !== '' || !problems.includes('other'), {
    path: ['details'],
    message: 'outdated-report.details.required',
  });

/** The report form: a checkbox for each problem, then words. */
export const outdatedReportSchema: z.ZodType<OutdatedReportInput> = z
  .record(z.string(), z.string())
  .transform((entries) => ({
    slug: entries.slug ?? '',
    locale: toLocale(entries.locale ?? ''),
    details: entries.details ?? '',
    problems: outdatedProblems.filter((problem) => entries[problemField(problem)] === checked),
  }))
  .pipe(report);

/** The agent's "Done": how far the notices were seen, in milliseconds since 1970. */
export const dismissalSchema: z.ZodType<{ readonly seenUpTo: Date }> = z.object({
  seenUpTo: z
    .string()
    .regex(/^\d{1,15}$/, 'field.invalid')
    .transform((text) => new Date(Number(text))),
});

/** What the Service Desk's list shows. */
export type OutdatedReportsQuery = {
  readonly show: 'open' | 'handled';
  /** From 1. */
  readonly page: number;
  /** The report that was marked as handled just now, or null. */
  readonly marked: string | null;
};

const page = z.coerce.number().pipe(z.int().min(1).max(1_000_000)).catch(1);

/** The query of the list, whatever its address says. Never fails. */
export const outdatedReportsQuerySchema: z.ZodType<OutdatedReportsQuery> = z.object({
  show: z.enum(['open', 'handled']).catch('open'),
  page,
  marked: z.string().max(100).nullable().catch(null),
});

/** "Mark as handled": which report, and the page of the list around the button. */
export const handlingSchema: z.ZodType<{ readonly id: string; readonly page: number }> = z.object({
  id: z.string().min(1, 'field.invalid').max(100, 'field.invalid'),
  page,
});
