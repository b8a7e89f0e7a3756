import '../globals.css';
import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { Area } from '@/components/layout/area';
import { CasePlace } from '@/components/layout/case-place';
import { Document } from '@/components/layout/document';
import type { HeaderLink } from '@/components/layout/header';
import { findViewer } from '@/lib/auth/guard';
import { findTimeLeft } from '@/lib/auth/stay';
import type { AccountKind } from '@/lib/domain/actor';
import { defaultLocale } from '@/lib/domain/locale';
import { routes } from '@/lib/routes';
import { translator } from '@/lib/texts/translator';
import { SessionForm } from './session/session-form';

const name = translator(defaultLocale, 'layout')('name');

export const metadata: Metadata = { title: { default: name, template: `%s | ${name}` } };

export const viewport: Viewport = { themeColor: '#023449' };

const help = { href: routes.help, label: 'Help' };

const agentLinks = [
  { href: routes.registrationStatus, label: 'Registration status' },
  { href: routes.training, label: 'Training' },
  { href: routes.profile, label: 'Profile' },
  { href: routes.cases, label: 'Cases' },
  help,
];

const deskLinks = [
  { href: routes.serviceDesk, label: 'Service Desk' },
  { href: routes.outdatedReports, label: 'Outdated information' },
  help,
];

const administratorLinks = [
  { href: routes.imports, label: 'Imports' },
  { href: routes.auditLog, label: 'Audit log' },
  { href: routes.npnLookup, label: 'NPN look-up' },
  help,
];

const areas: Record<AccountKind, { area: string; links: readonly HeaderLink[] }> = {
  agent: { area: 'For agents and brokers', links: agentLinks },
  desk: { area: 'For the Service Desk', links: deskLinks },
  lead: { area: 'For the Service Desk', links: deskLinks },
  administrator: { area: 'For administrators', links: administratorLinks },
};

/**
 * Pages behind the sign-in. It guards nothing (a layout does not run again on navigation, pages
 * do); it only leaves out links that the signed-in person cannot follow.
 */
export default async function PortalLayout({ children }: { children: ReactNode }) {
  const actor = await findViewer();
  const left = await findTimeLeft();
  const { area, links } = actor ? areas[actor.kind] : { area: undefined, links: [] };
  return (
    <Document locale={defaultLocale}>
      <Area
        locale={defaultLocale}
        area={area}
        links={links}
        account={{ href: routes.account, label: 'Account' }}
      >
        <CasePlace href={actor?.kind === 'agent' ? routes.newCase : null}>{children}</CasePlace>
      </Area>
      {left ? <SessionForm left={left} /> : null}
    </Document>
  );
}
