import type { HelperKind } from '@/lib/domain/helper';
import type { Handle } from './handle';

/** Whose entry on Find Local Help may have changed in the transaction: ids by kind. */
export type Queue = Readonly<Record<HelperKind, Set<string>>>;

/** Kept on the process: the bundler loads this module once per route, a handle is the same in all. */
const holder = globalThis as typeof globalThis & { portalQueues?: WeakMap<Handle, Queue> };

function queueOf(db: Handle): Queue {
  holder.portalQueues ??= new WeakMap();
  let queue = holder.portalQueues.get(db);
  if (!queue) {
    queue = { agents: new Set(), assisters: new Set() };
    holder.portalQueues.set(db, queue);
  }
  return queue;
}

/**
 * Notes that what is stored of somebody has changed. Every write that Find Local Help depends on
 * calls this; `transact` publishes those noted before it commits, so that no caller has to think
 * of it.
 * @param ids of accounts or of assisters
 */
export function queuePublication(db: Handle, kind: HelperKind, ids: readonly string[]): void {
  const queue = queueOf(db)[kind];
  for (const id of ids) queue.add(id);
}

/** Who was noted since the last time; they are noted no longer. */
export function takeQueue(db: Handle): Readonly<Record<HelperKind, readonly string[]>> {
  const queue = queueOf(db);
  const taken = { agents: [...queue.agents], assisters: [...queue.assisters] };
  queue.agents.clear();
  queue.assisters.clear();
  return taken;
}
