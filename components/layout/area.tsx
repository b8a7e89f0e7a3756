import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { ButtonLink } from '../ui/button';
import { Header, type HeaderLink } from './header';
import { Main } from './main';

type Props = {
  locale: Locale;
  /** Whom this part of the site is for, for example "For agents and brokers". */
  area?: string;
  links: readonly HeaderLink[];
  /** The button right of the name: sign in, or the account. */
  account: { href: string; label: string };
  /** At the end of the navigation. */
  languageSwitch?: ReactNode;
  children: ReactNode;
};

/** One part of the site: its header above, the page below. */
export function Area({ locale, area, links, account, languageSwitch, children }: Props) {
  return (
    <>
      <Header
        locale={locale}
        area={area}
        links={links}
        languageSwitch={languageSwitch}
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
