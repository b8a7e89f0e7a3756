import type { AccountKind, Actor } from '@/lib/domain/actor';

/** Who may use a page, an action or a route. */
export type Permission = 'anyone' | 'signed-in' | AccountKind;

/** The one predicate of authorization. */
export function isAllowed(permission: Permission, actor: Actor | null): boolean {
  if (permission === 'anyone') return true;
  return actor !== null && isAllowedKind(permission, actor.kind);
}

/** Whether a kind of person may; a lead may do all that a representative may. */
export function isAllowedKind(permission: Permission, kind: AccountKind): boolean {
  if (permission === 'anyone' || permission === 'signed-in') return true;
  return permission === kind || (permission === 'desk' && kind === 'lead');
}

/**
 * Who may use each page and route handler, by its folder below `app` without route groups. A test
 * compares this table with the tree: what is not declared here fails the build.
 */
export const access = {
  '/': 'anyone',
  '/sign-in': 'anyone',
  '/sign-in/code': 'anyone',
  '/help': 'anyone',
  '/nothing-here/[what]': 'anyone',
  '/nothing-here/[what]/plain': 'anyone',
  '/sandbox': 'anyone',
  '/sandbox/mail': 'anyone',
  '/npn-lookup': 'anyone',
  '/find-local-help': 'anyone',
  '/find-local-help/results': 'anyone',
  '/find-local-help/[slug]': 'anyone',
  '/find-local-help/[slug]/report': 'anyone',
  '/registration-completion-list': 'anyone',
  '/create-account': 'anyone',
  '/terms': 'anyone',
  '/verify-email': 'anyone',
  '/verify-email/[token]': 'anyone',
  '/forgot-password': 'anyone',
  '/reset-password/[token]': 'anyone',
  '/account': 'signed-in',
  '/account/password': 'signed-in',
  '/account/email': 'signed-in',
  '/account/ssn': 'agent',
  '/account/closure': 'agent',
  '/account/my-data': 'signed-in',
  '/account/my-data/download': 'signed-in',
  '/account/confirm': 'signed-in',
  '/account/second-factor': 'signed-in',
  '/account/second-factor/codes': 'signed-in',
  '/account/sessions': 'signed-in',
  '/session/stay': 'signed-in',
  '/outdated-reports': 'desk',
  '/audit-log': 'administrator',
  '/audit-log/csv': 'administrator',
  '/service-desk': 'desk',
  '/service-desk/new': 'desk',
  '/service-desk/[number]': 'desk',
  '/cases': 'agent',
  '/cases/new': 'agent',
  '/cases/[number]': 'agent',
  '/imports': 'administrator',
  '/imports/upload': 'administrator',
  '/imports/[id]': 'administrator',
  '/imports/[id]/report': 'administrator',
  '/registration-status': 'agent',
  '/training': 'agent',
  '/profile': 'agent',
  '/profile/draft': 'agent',
  '/mlms': 'agent',
  '/mlms/agreement': 'agent',
  '/mlms/account': 'agent',
  '/mlms/account/languages/add': 'agent',
  '/mlms/account/languages/[code]': 'agent',
  '/api/health': 'anyone',
  '/api/maps/[view]': 'anyone',
  '/api/v1/find-local-help': 'anyone',
  '/api/v1/find-local-help.csv': 'anyone',
  '/api/v1/find-local-help/[slug]': 'anyone',
  '/api/v1/find-local-help/[slug]/vcard': 'anyone',
  '/api/v1/places': 'anyone',
  '/api/v1/openapi.json': 'anyone',
  '/api/v1/[...path]': 'anyone',
  '/developers': 'anyone',
  '/sitemap.xml': 'anyone',
  '/sitemaps/[part]': 'anyone',
} as const satisfies Record<string, Permission>;

export type AccessRoute = keyof typeof access;
