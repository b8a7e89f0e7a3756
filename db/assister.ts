import type { Handle } from './handle';
import { queuePublication } from './publication-queue';
import { assister } from './schema/assister';

export type Assister = typeof assister.$inferSelect;

export async function saveAssister(db: Handle, row: Assister): Promise<void> {
  await db.insert(assister).values(row);
  queuePublication(db, 'assisters', [row.id]);
}
