import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { requireConfirmed } from '@/lib/auth/guard';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { loadAccount } from '@/lib/services/account';
import { isSandbox } from '@/lib/services/sandbox';
import { AccountSsnForm } from './account-ssn-form';

export const metadata: Metadata = { title: 'Social Security Number' };

/** For agents who created their account without an SSN (S25). */
export default async function AccountSsnPage(props: PageProps<'/account/ssn'>) {
  const actor = await requireConfirmed('/account/ssn');
  const { hasSsn } = await loadAccount(actor);
  const isSaved = (await props.searchParams).saved !== undefined;
  return (
    <div className="max-w-xl">
      <PageHeading
        heading="Social Security Number"
        eyebrow="Account"
        lead="By your SSN your record in the NIPR Producer Database is found. Without it your NPN cannot be validated."
      />
      {hasSsn ? <OnFile isSaved={isSaved} /> : <Add />}
      <p className="mt-8">
        <AppLink href={routes.account}>Back to your account</AppLink>
      </p>
    </div>
  );
}

function OnFile({ isSaved }: { isSaved: boolean }) {
  return (
    <>
      <Alert tone="success" role={isSaved ? 'status' : undefined}>
        <p>Your SSN is on file, encrypted. It is never shown.</p>
      </Alert>
      {isSaved ? (
        <p className="mt-6">
          <ButtonLink href={routes.profile}>Save your profile again</ButtonLink>
        </p>
      ) : null}
      <p className="mt-6">
        It is wrong? Call the Marketplace Service Desk at <PhoneLink number={serviceDeskPhone} />: a
        representative confirms your identity and corrects it.
      </p>
    </>
  );
}

function Add() {
  return (
    <>
      {isSandbox() ? (
        <Alert tone="warning" className="mb-6">
          <p>This is a sandbox: only made-up SSNs that start with 9. Never enter a real one.</p>
        </Alert>
      ) : null}
      <AccountSsnForm />
    </>
  );
}
