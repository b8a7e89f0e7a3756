import { type AuditEventRow, findAuditIdAbove, listAuditEventsAbove } from '@/db/audit-event';
import { read } from '@/db/client';
import { auditChainStart } from '@/lib/domain/audit-event';
import { sealHash } from './audit-event';

/** An event and its seal, kept elsewhere: by it one sees whether the newest events were cut off. */
export type AuditAnchor = { readonly id: number; readonly hash: string };

export type AuditCheck = {
  /** How many events hold, from the first one on. */
  readonly checked: number;
  /** The last one that holds; null when the log is empty. */
  readonly last: AuditAnchor | null;
  /** The first event whose seal does not fit, or the anchor that is missing; null when all is well. */
  readonly brokenAt: number | null;
};

const eventsAtOnce = 1_000;

/**
 * Walks the audit log from first to last and proves each seal. A changed, removed or inserted event
 * shows at its place; that the newest ones were cut off shows by an anchor alone.
 * @param anchor what an earlier check has said
 * @param onProgress called with how many events were proved
 */
export async function checkAuditLog(
  anchor: AuditAnchor | null = null,
  onProgress: (checked: number) => void = () => undefined,
): Promise<AuditCheck> {
  const walk = new AuditWalk(anchor);
  while (await walk.proveNext()) onProgress(walk.checked);
  return walk.result();
}

class AuditWalk {
  checked = 0;
  private last: AuditAnchor | null = null;
  private brokenAt: number | null = null;
  private anchorSeen = false;

  constructor(private readonly anchor: AuditAnchor | null) {}

  result(): AuditCheck {
    const missing = this.anchor !== null && !this.anchorSeen ? this.anchor.id : null;
    return { checked: this.checked, last: this.last, brokenAt: this.brokenAt ?? missing };
  }

  /** Whether there is more to prove. */
  async proveNext(): Promise<boolean> {
    const events = await this.readNext(eventsAtOnce);
    for (const event of events) {
      if (!this.prove(event)) return false;
    }
    return events.length > 0;
  }

  /** What cannot even be read is looked for one by one. */
  private async readNext(limit: number): Promise<AuditEventRow[]> {
    const from = this.last?.id ?? 0;
    try {
      return await read((db) => listAuditEventsAbove(db, from, limit));
    } catch {
      if (limit > 1) return this.readNext(1);
      this.brokenAt = await read((db) => findAuditIdAbove(db, from));
      return [];
    }
  }

  private prove({ id, hash, ...entry }: AuditEventRow): boolean {
    const sealed = sealHash(entry, this.last?.hash ?? auditChainStart) === hash;
    const isOtherAnchor = this.anchor?.id === id && this.anchor.hash !== hash;
    if (!sealed || isOtherAnchor) {
      this.brokenAt = id;
      return false;
    }
    this.anchorSeen ||= this.anchor?.id === id;
    this.last = { id, hash };
    this.checked++;
    return true;
  }
}
