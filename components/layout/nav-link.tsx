'use client';

import { usePathname } from 'next/navigation';
import { AppLink, type AppLinkProps } from '../ui/app-link';

/** A link that knows whether it leads to this page or to the section this page is in. */
export function NavLink({ href, current, ...props }: AppLinkProps & { current?: boolean }) {
  const path = usePathname();
  const inside = current ?? path.startsWith(`${href}/`);
  return (
    <AppLink {...props} href={href} aria-current={path === href ? 'page' : inside || undefined} />
  );
}
