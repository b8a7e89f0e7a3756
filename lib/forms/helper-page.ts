import { readLocalizedPath } from '@/lib/domain/locale';
import { type HelpQuery, helpQuerySchema } from './find-local-help';

/**
 * The search from which somebody came to a helper's page, so that they can go back to its results;
 * null when they came from elsewhere. Only what the search asked is taken from the address.
 * @param referer the header of that name: any text
 * @param searchPath the English address of the page of searches
 */
export function findSearchBefore(referer: string | null, searchPath: string): HelpQuery | null {
  const before = referer === null ? null : URL.parse(referer);
  if (before === null || readLocalizedPath(before.pathname).path !== searchPath) return null;
  const names = [...new Set(before.searchParams.keys())];
  const parameters = names.map((name) => [name, before.searchParams.getAll(name)] as const);
  const query = helpQuerySchema.parse(Object.fromEntries(parameters));
  return query.location === null ? null : query;
}
