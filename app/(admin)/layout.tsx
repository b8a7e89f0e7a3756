import type { ReactNode } from 'react';
import { Header } from '@/components/layout/header';
import { Main } from '@/components/layout/main';
import { ButtonLink } from '@/components/ui/button';
import { routes } from '@/lib/routes';

const links = [
  { href: routes.imports, label: 'Imports' },
  { href: routes.npnLookup, label: 'NPN look-up' },
  { href: routes.help, label: 'Help' },
];

/** Pages for administrators. It guards nothing: a layout does not run again on navigation, pages do. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <Header
        name="Marketplace Agent Portal"
        area="For administrators"
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
