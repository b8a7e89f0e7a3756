import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireConfirmed } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { loadPasswordContext } from '@/lib/services/account-password';
import { AccountPasswordForm } from './account-password-form';

export const metadata: Metadata = { title: 'Password' };

/** A new password for whoever knows the old one. */
export default async function AccountPasswordPage(props: PageProps<'/account/password'>) {
  const actor = await requireConfirmed('/account/password');
  const context = await loadPasswordContext(actor);
  const isSaved = (await props.searchParams).saved !== undefined;
  return (
    <div className="max-w-xl">
      <PageHeading
        heading="Password"
        eyebrow="Account"
        lead="A new password signs you out in all other browsers. It need not be changed from time to time, only when somebody else may know it."
      />
      {isSaved ? (
        <Alert tone="success" role="status" className="mb-6">
          <p>Your new password is saved. You are signed out in all other browsers.</p>
        </Alert>
      ) : (
        <AccountPasswordForm userId={actor.userId} {...context} />
      )}
      <p className="mt-8">
        <AppLink href={routes.account}>Back to your account</AppLink>
      </p>
    </div>
  );
}
