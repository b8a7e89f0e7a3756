import type { ReactNode } from 'react';
import { Area } from '@/components/layout/area';
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
    <Area links={links} account={{ href: routes.signIn, label: 'Agent sign in' }}>
      {children}
    </Area>
  );
}
