import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { PageHeading } from '@/components/ui/page-heading';
import { requireActor } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { findClosureRequest } from '@/lib/services/account-closure';
import { AskClosureForm } from './ask-closure-form';
import { WithdrawClosureForm } from './withdraw-closure-form';

export const metadata: Metadata = { title: 'Close your account' };

/** Agents ask to have their account closed, and can take it back. */
export default async function AccountClosurePage(props: PageProps<'/account/closure'>) {
  const actor = await requireActor('/account/closure');
  const askedAt = await findClosureRequest(actor);
  const { saved } = await props.searchParams;
  return (
    <div className="max-w-3xl">
      <PageHeading heading="Close your account" eyebrow="Account" />
      {saved === 'withdrawn' && askedAt === null ? (
        <Alert tone="success" role="status" className="mb-6">
          <p>Your account stays open. Everything is as it was.</p>
        </Alert>
      ) : null}
      {askedAt === null ? <Ask /> : <Asked at={askedAt} isNew={saved === 'asked'} />}
      <p className="mt-8">
        <AppLink href={routes.account}>Back to your account</AppLink>
      </p>
    </div>
  );
}

function Ask() {
  return (
    <>
      <div className="prose mb-6">
        <h2>What it means</h2>
        <ul>
          <li>
            Your wish goes to the Marketplace Service Desk. A representative closes the account.
          </li>
          <li>Until then everything stays as it is, and you can take your wish back here.</li>
          <li>
            Once it is closed, nobody can sign in to it. Completed registrations stay on the public
            lists, as the rules demand.
          </li>
          <li>
            It does not take you off Find Local Help. To be off at once, choose “Do not participate”
            in <AppLink href={routes.profile}>your profile</AppLink>.
          </li>
          <li>
            You may want to <AppLink href={routes.myData}>download your data</AppLink> first.
          </li>
        </ul>
      </div>
      <AskClosureForm />
    </>
  );
}

function Asked({ at, isNew }: { at: Date; isNew: boolean }) {
  return (
    <>
      <Alert tone="info" role={isNew ? 'status' : undefined} className="mb-6">
        <p>
          You asked to close your account on <DateTime at={at} />. A representative of the
          Marketplace Service Desk takes care of it; follow it in{' '}
          <AppLink href={routes.cases}>your cases</AppLink>. Until then everything stays as it is.
        </p>
      </Alert>
      <WithdrawClosureForm />
    </>
  );
}
