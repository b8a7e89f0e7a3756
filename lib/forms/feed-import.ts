import { z } from 'zod';
import type { FeedKind } from '@/lib/domain/feed';
import { type FormState, initialState } from './state';

/** The six files by what is in them. */
export const feedKindLabels: Readonly<Record<FeedKind, string>> = {
  producers: 'Producers',
  aliases: 'Alternate names',
  licenses: 'Licenses',
  lines_of_authority: 'Lines of authority',
  appointments: 'Appointments',
  regulatory_actions: 'Regulatory actions',
};

const refusals = ['no-files', 'too-many', 'not-csv', 'too-large', 'unreadable', 'busy'] as const;

/** Why an upload was refused: the rest of a code below `feed-import.upload.`. */
export type UploadRefusal = (typeof refusals)[number];

/** Who asks for a page of imports: `again` is the page itself, `off` a person who reads slowly. */
const watch = z.enum(['again', 'off']).nullable().catch(null);

/** The query of the page of imports, whatever its address says. Never fails. */
export const importsQuerySchema = z.object({
  refused: z.enum(refusals).nullable().catch(null),
  watch,
});

/** The same for the page of one import. */
export const importQuerySchema = z.object({ watch });

/** What an upload may have. */
export type UploadLimits = { readonly maxBytes: number; readonly maxFiles: number };

/** The upload form as it comes back: files cannot be filled in again, only what was wrong is said. */
export function uploadFormState(refused: UploadRefusal | null, limits: UploadLimits): FormState {
  if (refused === null) return initialState();
  const params = { limit: formatBytes(limits.maxBytes), most: String(limits.maxFiles) };
  const error = { code: `feed-import.upload.${refused}`, params } as const;
  return { attempt: 1, values: {}, errors: { files: error } };
}

const units = ['bytes', 'KB', 'MB', 'GB', 'TB'] as const;

/** '1.5 MB': a size for people, in powers of 1024 with at most one digit after the point. */
export function formatBytes(bytes: number): string {
  const power = bytes < 1024 ? 0 : Math.min(Math.floor(Math.log2(bytes) / 10), units.length - 1);
  const value = (bytes / 1024 ** power).toLocaleString('en-US', { maximumFractionDigits: 1 });
  return bytes === 1 ? '1 byte' : `${value} ${units[power]}`;
}

/** '3 min 20 s': a time to wait, from seconds; '0 s' at the least. */
export function formatSeconds(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return `${hours} h ${minutes % 60} min`;
  return minutes > 0 ? `${minutes} min ${seconds % 60} s` : `${seconds} s`;
}
