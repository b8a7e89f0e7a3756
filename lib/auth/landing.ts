import type { AccountKind } from '@/lib/domain/actor';
import { routes } from '@/lib/routes';
import { access, isAllowedKind } from './access';

const landingPages: Record<AccountKind, string> = {
  agent: routes.registrationStatus,
  desk: routes.serviceDesk,
  lead: routes.serviceDesk,
  administrator: routes.imports,
};

/** Where a person arrives after signing in: agents at the registration status (S4). */
export function landingPage(kind: AccountKind): string {
  return landingPages[kind];
}

/** A `next` parameter when it is one of our own pages that this kind of person may use, else null. */
export function safeNext(next: string, kind: AccountKind): string | null {
  const path = next.split(/[?#]/)[0] ?? '';
  const known = Object.entries(access).some(
    ([route, permission]) =>
      permission !== 'anyone' && isAllowedKind(permission, kind) && pathMatches(route, path),
  );
  return known ? next : null;
}

function pathMatches(route: string, path: string): boolean {
  const pattern = route.replace(/\[\w+\]/g, '[\\w-]+');
  return new RegExp(`^${pattern}$`).test(path);
}
