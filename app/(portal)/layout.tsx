import type { ReactNode } from 'react';
import { Header, type HeaderLink } from '@/components/layout/header';
import { Main } from '@/components/layout/main';
import { ButtonLink } from '@/components/ui/button';
import { findActor } from '@/lib/auth/guard';
import type { AccountKind } from '@/lib/domain/actor';
import { routes } from '@/lib/routes';

const agentLinks = [
  { href: routes.registrationStatus, label: 'Registration status' },
  { href: routes.training, label: 'Training' },
  { href: routes.profile, label: 'Profile' },
  { href: routes.help, label: 'Help' },
];

const links: Record<AccountKind, readonly HeaderLink[]> = {
  agent: agentLinks,
  desk: [{ href: routes.help, label: 'Help' }],
  administrator: [
    { href: routes.imports, label: 'Imports' },
    { href: routes.help, label: 'Help' },
  ],
};

/**
 * Pages behind the sign-in. It guards nothing (a layout does not run again on navigation, pages
 * do); it only leaves out links that the signed-in person cannot follow.
 */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const actor = await findActor();
  return (
    <>
      <Header
        name="Marketplace Agent Portal"
        area="For agents and brokers"
        links={actor ? links[actor.kind] : []}
        account={
          <ButtonLink href={routes.account} variant="secondary" className="max-sm:px-2.5">
            Account
          </ButtonLink>
        }
      />
      <Main>{children}</Main>
    </>
  );
}
