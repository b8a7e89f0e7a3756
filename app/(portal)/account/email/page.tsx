import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireConfirmed } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { loadAccount } from '@/lib/services/account';
import { AccountEmailForm } from './account-email-form';

export const metadata: Metadata = { title: 'Email address' };

/** Another address for mail about the account. */
export default async function AccountEmailPage(props: PageProps<'/account/email'>) {
  const actor = await requireConfirmed('/account/email');
  const { email } = await loadAccount(actor);
  const isSent = (await props.searchParams).sent !== undefined;
  return (
    <div className="max-w-xl">
      <PageHeading
        heading="Email address"
        eyebrow="Account"
        lead="Mail about your account goes to this address. The one in your profile, which consumers may see, is another one: change it there."
      />
      <p className="mb-6 wrap-anywhere">
        Now: <strong>{email}</strong>
      </p>
      {isSent ? <Sent /> : <AccountEmailForm />}
      <p className="mt-8">
        <AppLink href={routes.account}>Back to your account</AppLink>
      </p>
    </div>
  );
}

/** The same whether or not the address belongs to somebody else. */
function Sent() {
  return (
    <Alert tone="success" role="status" heading="Check your mail">
      <p>
        We have sent a mail to the new address. Open the link in it within 24 hours and press the
        button there. Until then nothing changes; afterwards you sign in again.
      </p>
    </Alert>
  );
}
