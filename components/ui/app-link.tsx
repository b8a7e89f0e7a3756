import type { LinkProps } from 'next/link';
import Link from 'next/link';
import type { ComponentProps } from 'react';

export type AppLinkProps = Omit<ComponentProps<'a'>, 'href'> & { href: string; prefetch?: false };

/** A page of this portal, as opposed to a file, a phone number, an email or another site. */
const isPage = (href: string) => /^[/?](?!\/|api\/)/.test(href);

/** A link: client navigation inside the portal, a plain anchor for everything else. */
export function AppLink({ href, prefetch, ...props }: AppLinkProps) {
  if (!isPage(href) || props.download !== undefined) return <a {...props} href={href} />;
  // Components get addresses as strings; `lib/routes` is where they are spelled.
  return <Link {...props} href={href as LinkProps<string>['href']} prefetch={prefetch} />;
}
