import { read } from '@/db/client';
import { findMeta } from '@/db/meta';
import { describeError, log } from '@/lib/log';
import { findAuditLag } from './audit-shipping';

export type Health = {
  /** Whether the database answers. */
  readonly healthy: boolean;
  /** Seconds by which the copy of the audit log is behind; null where none is kept, or unknown. */
  readonly auditLagSeconds: number | null;
};

/** A copy that is behind leaves the server healthy: it serves on, and sends the rest later. */
export async function getHealth(): Promise<Health> {
  try {
    await read((db) => findMeta(db, 'reference-data'));
    return { healthy: true, auditLagSeconds: await findAuditLag() };
  } catch (error) {
    log('error', 'health', describeError(error));
    return { healthy: false, auditLagSeconds: null };
  }
}
