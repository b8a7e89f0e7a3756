import type { ReactNode } from 'react';
import { Header } from '@/components/layout/header';
import { Main } from '@/components/layout/main';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

const links = [
  { href: routes.registrationStatus, label: 'Registration status' },
  { href: routes.training, label: 'Training' },
  { href: routes.profile, label: 'Profile' },
  { href: routes.help, label: 'Help' },
];

/** Pages for agents. It guards nothing: a layout does not run again on navigation, pages do. */
export default function PortalLayout({ children }: { children: ReactNode }) {
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
