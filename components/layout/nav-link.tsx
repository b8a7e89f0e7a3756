'use client';

import { usePathname } from 'next/navigation';
import { localizedPath, readLocalizedPath } from '@/lib/domain/locale';
import { AppLink, type AppLinkProps } from '../ui/app-link';

/** A link that knows whether it leads to this page or to the section this page is in. */
export function NavLink({ href, current, ...props }: AppLinkProps & { current?: boolean }) {
  // A page made beforehand was made at `/en/...` and is read at `/...`.
  const { path: page, locale } = readLocalizedPath(usePathname());
  const path = localizedPath(page, locale);
  const inside = current ?? path.startsWith(`${href}/`);
  return (
    <AppLink {...props} href={href} aria-current={path === href ? 'page' : inside || undefined} />
  );
}
