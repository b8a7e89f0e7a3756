import { z } from 'zod';

/** Which cases the queue shows. */
export const queueFilters = [
  'open',
  'mine',
  'unassigned',
  'overdue',
  'approval',
  'closed',
] as const;
export type QueueFilter = (typeof queueFilters)[number];

/** What the queue of the Service Desk shows, and in which order. */
export type QueueQuery = {
  readonly show: QueueFilter;
  /** A case number, NPN, User ID or name, or ''. */
  readonly q: string;
  readonly sort: 'due' | 'opened';
  /** From 1. */
  readonly page: number;
};

/** The query of the queue, whatever its address says. Never fails. */
export const queueQuerySchema: z.ZodType<QueueQuery> = z.object({
  show: z.enum(queueFilters).catch('open'),
  q: z
    .string()
    .transform((text) => text.trim().slice(0, 100))
    .catch(''),
  sort: z.enum(['due', 'opened']).catch('due'),
  page: z.coerce.number().pipe(z.int().min(1).max(1_000_000)).catch(1),
});

/** What the filters are called. */
export const queueFilterLabels: Readonly<Record<QueueFilter, string>> = {
  open: 'All open cases',
  mine: 'My cases',
  unassigned: 'Cases that nobody has',
  overdue: 'Overdue cases',
  approval: 'Waiting for approval',
  closed: 'Closed cases',
};
