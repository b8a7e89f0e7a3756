import type { Metadata } from 'next';
import { SubmitButton } from '@/components/forms/submit-button';
import { DescriptionList } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { requireActor } from '@/lib/auth/guard';
import { serviceDeskPhone } from '@/lib/routes';
import { type AccountView, loadAccount } from '@/lib/services/account';
import { signOutAction, signOutEverywhereAction } from './actions';

export const metadata: Metadata = { title: 'Account' };

const kinds = {
  agent: 'Agent or broker',
  desk: 'Marketplace Service Desk representative',
  lead: 'Marketplace Service Desk lead',
  administrator: 'Administrator',
} as const;

export default async function AccountPage() {
  const actor = await requireActor('/account');
  const account = await loadAccount(actor);
  return (
    <div className="max-w-3xl">
      <PageHeading heading="Account" eyebrow={account.name} />
      <DescriptionList rows={accountRows(account)} />
      <section aria-labelledby="sessions" className="mt-10">
        <h2 id="sessions">Sign out</h2>
        <p className="mt-1 max-w-measure">{sessionsText(account.sessions)}</p>
        <div className="mt-4 flex flex-wrap gap-4">
          <form action={signOutAction}>
            <SubmitButton pendingLabel="Signing out…">Sign out</SubmitButton>
          </form>
          <form action={signOutEverywhereAction}>
            <SubmitButton variant="secondary" pendingLabel="Signing out…">
              Sign out everywhere
            </SubmitButton>
          </form>
        </div>
      </section>
    </div>
  );
}

function accountRows(account: AccountView) {
  const rows = [
    { label: 'User ID', value: account.userId },
    { label: 'Email', value: account.email },
    { label: 'Kind of account', value: kinds[account.kind] },
  ];
  if (account.kind !== 'agent') return rows;
  return [
    ...rows,
    {
      label: 'Social Security Number (SSN)',
      value: account.hasSsn ? (
        'On file, encrypted. It is never shown.'
      ) : (
        <>
          Not on file, so your NPN cannot be validated. Call the Marketplace Service Desk at{' '}
          <PhoneLink number={serviceDeskPhone} />.
        </>
      ),
    },
  ];
}

function sessionsText(count: number): string {
  return count === 1
    ? 'You are signed in here only.'
    : `You are signed in in ${count} browsers, this one included. Signing out everywhere takes effect at once.`;
}
