import type { ReactNode } from 'react';
import { AppLink } from '../ui/app-link';
import { PhoneLink } from '../ui/phone-link';
import { Container } from './container';

type Props = {
  name: string;
  serviceDeskPhone: string;
  links: readonly { href: string; label: string }[];
  /** What the site is not. */
  children: ReactNode;
};

/** Where help is, and who stands behind the site. */
export function Footer({ name, serviceDeskPhone, links, children }: Props) {
  return (
    <footer className="mt-auto bg-primary-darkest text-white [&_a]:text-white print:hidden">
      <Container className="grid gap-8 py-10 md:grid-cols-[2fr_1fr]">
        <ServiceDesk phone={serviceDeskPhone} />
        <nav aria-label="Footer">
          <ul>
            {links.map(({ href, label }) => (
              <li key={href}>
                <AppLink href={href} className="inline-flex min-h-10 items-center">
                  {label}
                </AppLink>
              </li>
            ))}
          </ul>
        </nav>
      </Container>
      <Container className="pb-8">
        <div className="border-t border-primary-light pt-5 text-sm text-primary-lighter">
          <p className="font-semibold text-white">{name}</p>
          <p className="mt-1 max-w-measure">{children}</p>
        </div>
      </Container>
    </footer>
  );
}

function ServiceDesk({ phone }: { phone: string }) {
  return (
    <div>
      <h2 className="text-lg text-white">Marketplace Service Desk</h2>
      <p className="mt-1 text-2xl font-bold">
        <PhoneLink number={phone} />
      </p>
      <p className="mt-1 max-w-measure">
        For agents and brokers who cannot sign in, or whose NPN, name or SSN does not match.
      </p>
    </div>
  );
}
