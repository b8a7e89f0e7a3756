import { isDeepStrictEqual } from 'node:util';
import type { HelperKind } from '@/lib/domain/helper';
import {
  helperSlug,
  type Publication,
  publishAgent,
  publishAssister,
} from '@/lib/domain/publication';
import { chunksOf } from './chunks';
import type { Handle } from './handle';
import { listPublished, type NewHelper, saveHelperChange, saveHelpers } from './helper';
import { preparedListSize } from './prepared';
import { listAgentFacts, listAssisterFacts } from './publication-facts';
import { takeQueue } from './publication-queue';

/** What comes from outside: the moment of the change, and ids that nobody can guess. */
export type PublicationContext = { readonly now: Date; readonly newId: () => string };

/**
 * Brings the table `helper` up to date with all that the transaction has written (S10, S38): called
 * once before it commits, so that nobody sees the one without the other. A row that stays the same
 * is not written.
 */
export async function publishQueued(db: Handle, context: PublicationContext): Promise<void> {
  const queue = takeQueue(db);
  for (const kind of ['agents', 'assisters'] as const) {
    const added: NewHelper[] = [];
    for (const ids of chunksOf(queue[kind], preparedListSize)) {
      added.push(...(await publish(db, kind, ids, context)));
    }
    await saveHelpers(db, added, context.now);
  }
}

/** @returns who is listed for the first time and has no row yet */
async function publish(
  db: Handle,
  kind: HelperKind,
  ids: readonly string[],
  { now, newId }: PublicationContext,
): Promise<NewHelper[]> {
  const publications = await decide(db, kind, ids);
  const rows = new Map((await listPublished(db, ids)).map((row) => [row.id, row]));
  const added: NewHelper[] = [];
  for (const id of ids) {
    const row = rows.get(id);
    const publication = publications.get(id) ?? null;
    if (row && !isDeepStrictEqual(row.publication, publication)) {
      await saveHelperChange(db, row.number, publication, now);
    } else if (!row && publication) {
      added.push({ id, slug: helperSlug(publication.name, newId()), publication });
    }
  }
  return added;
}

/** What the public may see of each; who is missing shows nothing. */
async function decide(
  db: Handle,
  kind: HelperKind,
  ids: readonly string[],
): Promise<ReadonlyMap<string, Publication | null>> {
  if (kind === 'agents') {
    const agents = await listAgentFacts(db, ids);
    return new Map(agents.map(({ accountId, ...facts }) => [accountId, publishAgent(facts)]));
  }
  const assisters = await listAssisterFacts(db, ids);
  return new Map(
    assisters.map(({ id, assister, place }) => [id, publishAssister(assister, place)]),
  );
}
