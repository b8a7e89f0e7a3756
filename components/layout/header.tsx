import type { ReactNode } from 'react';
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
  name: string;
  /** Whom this part of the site is for, for example "For agents and brokers". */
  area?: string;
  links: readonly HeaderLink[];
  /** Right of the name: sign in, or the account. */
  account?: ReactNode;
};

/** Name, account and navigation of one part of the site. */
export function Header({ name, area, links, account }: Props) {
  return (
    <header className="print:hidden">
      <Container className="flex items-center justify-between gap-3 py-3 sm:py-4">
        <AppLink
          href="/"
          className="flex min-w-0 items-center gap-2.5 leading-tight sm:gap-3 text-primary-darkest no-underline hover:underline"
        >
          <Logo className="size-10 sm:size-12" />
          <span className="min-w-0">
            <span className="block text-[0.9375rem] font-bold tracking-tight sm:text-xl">
              {name}
            </span>
            {area ? <span className="hidden text-sm text-muted sm:block">{area}</span> : null}
          </span>
        </AppLink>
        {account ? <div className="flex shrink-0 items-center gap-2">{account}</div> : null}
      </Container>
      {links.length > 0 ? <Navigation links={links} /> : null}
    </header>
  );
}

const wide =
  'flex min-h-12 items-center border-b-4 border-t-4 border-transparent px-4 font-semibold text-white no-underline hover:bg-primary-darker hover:text-white hover:underline aria-[current]:border-b-primary-light';
const narrow =
  'flex min-h-12 items-center border-t border-primary-darker font-semibold text-white no-underline hover:text-white hover:underline aria-[current]:underline aria-[current]:decoration-4 aria-[current]:underline-offset-8';

function Navigation({ links }: { links: readonly HeaderLink[] }) {
  const items = (look: string) =>
    links.map((link) => (
      <li key={link.href}>
        <NavLink href={link.href} current={link.current} className={look}>
          {link.label}
        </NavLink>
      </li>
    ));
  return (
    <nav aria-label="Main" className="bg-primary-darkest">
      <Container>
        <NavMenu>
          <ul className="pb-2">{items(narrow)}</ul>
        </NavMenu>
        <ul className="-mx-4 hidden lg:flex">{items(wide)}</ul>
      </Container>
    </nav>
  );
}
