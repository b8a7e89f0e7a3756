import type { ReactNode } from 'react';
import { Header } from '@/components/layout/header';
import { Main } from '@/components/layout/main';
import { ButtonLink } from '@/components/ui/button';
import { findActor } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';

const agentLinks = [
  { href: routes.registrationStatus, label: 'Registration status' },
  { href: routes.training, label: 'Training' },
  { href: routes.profile, label: 'Profile' },
  { href: routes.help, label: 'Help' },
];

const otherLinks = [{ href: routes.help, label: 'Help' }];

/**
 * Pages behind the sign-in. It guards nothing (a layout does not run again on navigation, pages
 * do); it only leaves out links that the signed-in person cannot follow.
 */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const actor = await findActor();
  const links = actor?.kind === 'agent' ? agentLinks : otherLinks;
  return (
    <>
      <Header
        name="Marketplace Agent Portal"
        area="For agents and brokers"
        links={links}
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
