import type { ReactNode } from 'react';
import { type Locale, localizedPath } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { translator } from '@/lib/texts/translator';
import { AppLink } from '../ui/app-link';
import { Container } from './container';
import { Logo } from './logo';
import { NavLink } from './nav-link';
import { NavMenu } from './nav-menu';

export type HeaderLink = {
  href: string;
  label: string;
  /** Set only where the address does not tell. */
  current?: boolean;
};

type Props = {
  locale: Locale;
  /** Whom this part of the site is for, for example "For agents and brokers". */
  area?: string;
  links: readonly HeaderLink[];
  /** Right of the name: sign in, or the account. */
  account?: ReactNode;
  /** At the end of the navigation: on a phone there is no room beside the name. */
  languageSwitch?: ReactNode;
};

/** Name, account and navigation of one part of the site. */
export function Header({ locale, area, links, account, languageSwitch }: Props) {
  const t = translator(locale, 'layout');
  return (
    <header className="print:hidden">
      <Container className="flex items-center justify-between gap-3 py-3 sm:py-4">
        <AppLink
          href={localizedPath(routes.home, locale)}
          className="flex min-w-0 items-center gap-2.5 leading-tight sm:gap-3 text-primary-darkest no-underline hover:underline"
        >
          <Logo className="size-10 sm:size-12" />
          <span className="min-w-0">
            <span className="block text-[0.9375rem] font-bold tracking-tight sm:text-xl">
              {t('name')}
            </span>
            {area ? <span className="hidden text-sm text-muted sm:block">{area}</span> : null}
          </span>
        </AppLink>
        {account ? <div className="flex shrink-0 items-center gap-2">{account}</div> : null}
      </Container>
      {links.length > 0 ? (
        <div className="bg-primary-darkest">
          <Container className="flex items-start justify-between gap-4">
            <Navigation locale={locale} links={links} />
            {languageSwitch}
          </Container>
        </div>
      ) : null}
    </header>
  );
}

const wide =
  'flex min-h-12 items-center border-b-4 border-t-4 border-transparent px-4 font-semibold text-white no-underline hover:bg-primary-darker hover:text-white hover:underline aria-[current]:border-b-primary-light';
const narrow =
  'flex min-h-12 items-center border-t border-primary-darker font-semibold text-white no-underline hover:text-white hover:underline aria-[current]:underline aria-[current]:decoration-4 aria-[current]:underline-offset-8';

function Navigation({ locale, links }: Pick<Props, 'locale' | 'links'>) {
  const t = translator(locale, 'layout');
  const items = (look: string) =>
    links.map((link) => (
      <li key={link.href}>
        <NavLink href={link.href} current={link.current} className={look}>
          {link.label}
        </NavLink>
      </li>
    ));
  return (
    <nav aria-label={t('mainNavigation')} className="min-w-0 flex-1">
      <NavMenu label={t('menu')}>
        <ul className="pb-2">{items(narrow)}</ul>
      </NavMenu>
      <ul className="-mx-4 hidden lg:flex">{items(wide)}</ul>
    </nav>
  );
}
