import type { Metadata } from 'next';
import { connection } from 'next/server';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { NpnLookupForm } from './npn-lookup-form';

export const metadata: Metadata = {
  title: 'NPN look-up',
  description: 'Find a National Producer Number by SSN, by license number, or of an agency.',
};

/** The mock of the NIPR look-up page (S26-S30). */
export default async function NpnLookupPage() {
  // Whether this is a sandbox, the running server knows, not the build.
  await connection();
  return (
    <>
      <PageHeading
        heading="NPN look-up"
        lead="Find a National Producer Number (NPN) in one of three ways. No account needed."
      />
      <Alert className="mb-8">
        <p>
          This page stands in for the look-up of the National Insurance Producer Registry (NIPR).
          Everyone in it is fictional. <strong>Never enter a real Social Security Number.</strong>
        </p>
        {isSandbox() ? (
          <p>
            Only made-up SSNs that start with 9 are accepted here. The{' '}
            <AppLink href={routes.sandbox}>sandbox page</AppLink> lists people to try.
          </p>
        ) : null}
      </Alert>
      <NpnLookupForm />
      <WhatAnNpnIs />
    </>
  );
}

/** S30: what agents most often type in place of their NPN. */
function WhatAnNpnIs() {
  return (
    <section aria-labelledby="what" className="prose pt-12">
      <h2 id="what">What an NPN is, and what it is not</h2>
      <p>
        NIPR gives each licensed person one NPN of 1 to 10 digits. It stays the same in every state
        and for life.
      </p>
      <ul>
        <li>It is not a state license number. Each state issues its own.</li>
        <li>It is not a Federal Tax ID (FEIN), which belongs to a business.</li>
        <li>It is not the NPN of your agency. An agency has a separate one.</li>
      </ul>
      <p>
        Your NPN is right, but your profile still says that the NPN validation failed? Then your
        name may differ from your record. See the{' '}
        <AppLink href={`${routes.help}#npn-validation`}>help page</AppLink>, or call the Marketplace
        Service Desk at <PhoneLink number={serviceDeskPhone} />.
      </p>
    </section>
  );
}
