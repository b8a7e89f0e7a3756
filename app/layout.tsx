import './globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Banner } from '@/components/layout/banner';
import { Footer } from '@/components/layout/footer';
import { SkipLink } from '@/components/layout/skip-link';
import { routes, serviceDeskPhone } from '@/lib/routes';

const name = 'Marketplace Agent Portal';

export const metadata: Metadata = {
  title: { default: name, template: `%s | ${name}` },
  description:
    'Find licensed help with Health Insurance Marketplace coverage, or register as an agent or broker.',
};

export const viewport: Viewport = { themeColor: '#023449' };

const footerLinks = [
  { href: routes.help, label: 'Help' },
  { href: routes.findLocalHelp, label: 'Find Local Help' },
];

/** The frame of every page; each group of routes adds its own header. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <SkipLink />
        <Banner>
          Independent open-source software. Not a government website. All people and licenses shown
          are fictional.
        </Banner>
        {children}
        <Footer name={name} serviceDeskPhone={serviceDeskPhone} links={footerLinks}>
          Independent open-source software, not connected to any government system. The people, NPNs
          and licenses in it are made up.
        </Footer>
      </body>
    </html>
  );
}
