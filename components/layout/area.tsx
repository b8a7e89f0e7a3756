import type { ReactNode } from 'react';
import { ButtonLink } from '../ui/button';
import { Header, type HeaderLink } from './header';
import { Main } from './main';

type Props = {
  /** Whom this part of the site is for, for example "For agents and brokers". */
  area?: string;
  links: readonly HeaderLink[];
  /** The button right of the name: sign in, or the account. */
  account: { href: string; label: string };
  children: ReactNode;
};

/** One part of the site: its header above, the page below. */
export function Area({ area, links, account, children }: Props) {
  return (
    <>
      <Header
        name="Marketplace Agent Portal"
        area={area}
        links={links}
        account={
          <ButtonLink href={account.href} variant="secondary" className="max-sm:px-2.5">
            {account.label}
          </ButtonLink>
        }
      />
      <Main>{children}</Main>
    </>
  );
}
