import type { ReactNode } from 'react';
import { AppLink } from '../ui/app-link';
import { PhoneLink } from '../ui/phone-link';
import { Container } from './container';

type Props = {
  name: string;
  /** What the links are called for screen readers. */
  navigation: string;
  serviceDesk: ServiceDeskProps;
  links: readonly { href: string; label: string }[];
  /** What the site is not. */
  children: ReactNode;
};

/** Where help is, and who stands behind the site. */
export function Footer({ name, navigation, serviceDesk, links, children }: Props) {
  return (
    <footer className="mt-auto bg-primary-darkest text-white [&_a]:text-white print:hidden">
      <Container className="grid gap-8 py-10 md:grid-cols-[2fr_1fr]">
        <ServiceDesk {...serviceDesk} />
        <nav aria-label={navigation}>
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

type ServiceDeskProps = { heading: string; phone: string; text: string };

function ServiceDesk({ heading, phone, text }: ServiceDeskProps) {
  return (
    <div>
      <h2 className="text-lg text-white">{heading}</h2>
      <p className="mt-1 text-2xl font-bold">
        <PhoneLink number={phone} />
      </p>
      <p className="mt-1 max-w-measure">{text}</p>
    </div>
  );
}
