import { readEnv } from '@/lib/env';
import { routes } from '@/lib/routes';

/** The absolute address of a helper's page in English: it names them outside the portal. */
export function helperPageUrl(slug: string): string {
  return `${readEnv().portalUrl}${routes.findLocalHelp}/${encodeURIComponent(slug)}`;
}
