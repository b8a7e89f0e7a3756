import type { ReactNode } from 'react';
import { Header } from '@/components/layout/header';
import { Main } from '@/components/layout/main';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

const links = [
  { href: routes.findLocalHelp, label: 'Find Local Help' },
  { href: routes.registrationCompletionList, label: 'Registration Completion List' },
  { href: routes.npnLookup, label: 'NPN look-up' },
  { href: routes.help, label: 'Help' },
];

/** Pages for everyone. */
export default function PublicLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header
        name="Marketplace Agent Portal"
        links={links}
        account={
          <ButtonLink href={routes.signIn} variant="secondary" className="max-sm:px-2.5">
            Agent sign in
          </ButtonLink>
        }
      />
      <Main>{children}</Main>
    </>
  );
}
