import type { Metadata } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { routes, serviceDeskPhone } from '@/lib/routes';
import PublicLayout from './(public)/layout';

export const metadata: Metadata = { title: 'Page not found' };

/** For an address that leads nowhere, and for what a person may not see. */
export default function NotFound() {
  return (
    <PublicLayout>
      <PageHeading heading="Page not found" lead="There is nothing at this address for you." />
      <div className="prose">
        <p>
          If you typed the address, check it for a mistake. If you followed a link, the page may
          have moved, or you may have to sign in with a different account.
        </p>
        <ul>
          <li>
            <AppLink href={routes.findLocalHelp}>Find local help with coverage</AppLink>
          </li>
          <li>
            <AppLink href={routes.registrationStatus}>See your registration status</AppLink>
          </li>
          <li>
            <AppLink href={routes.help}>Read the help for agents and brokers</AppLink>
          </li>
        </ul>
        <p>
          Agents and brokers can call the Marketplace Service Desk at{' '}
          <PhoneLink number={serviceDeskPhone} />.
        </p>
      </div>
    </PublicLayout>
  );
}
