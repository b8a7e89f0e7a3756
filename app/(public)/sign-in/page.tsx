import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { findActor } from '@/lib/auth/guard';
import { landingPage } from '@/lib/auth/landing';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { isSandbox } from '@/lib/services/sandbox';
import { SignInForm } from './sign-in-form';

export const metadata: Metadata = { title: 'Sign in' };

export default async function SignInPage(props: PageProps<'/sign-in'>) {
  const actor = await findActor();
  if (actor) redirect(landingPage(actor.kind) as never);
  const query = await props.searchParams;
  const next = typeof query.next === 'string' ? query.next : '';
  return (
    <div className="max-w-xl">
      <PageHeading heading="Sign in" lead="For agents, brokers and Service Desk staff." />
      {query['signed-out'] === undefined ? null : (
        <Alert tone="success" role="status" className="mb-6">
          <p>You are signed out.</p>
        </Alert>
      )}
      {next === '' ? null : (
        <Alert className="mb-6">
          <p>Sign in to go on to the page that you asked for.</p>
        </Alert>
      )}
      <SignInForm next={next} />
      <div className="mt-8 space-y-2 border-t border-border pt-6">
        {isSandbox() ? (
          <p>
            This is a sandbox: <AppLink href={routes.sandbox}>its accounts and password</AppLink>.
          </p>
        ) : null}
        <p>
          Trouble signing in? Call the Marketplace Service Desk at{' '}
          <PhoneLink number={serviceDeskPhone} />.
        </p>
      </div>
    </div>
  );
}
