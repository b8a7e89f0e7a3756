import type { Metadata } from 'next';
import { SubmitButton } from '@/components/forms/submit-button';
import { AppLink } from '@/components/ui/app-link';
import { DescriptionList, type DescriptionRow } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { requireActor } from '@/lib/auth/guard';
import { routes, serviceDeskPhone } from '@/lib/routes';
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
      <YourData {...account} />
      <section aria-labelledby="sessions" className="mt-10">
        <h2 id="sessions">Sign out</h2>
        <p className="mt-1 max-w-measure">
          {sessionsText(account.sessions)}{' '}
          <AppLink href={routes.sessions}>See where you are signed in</AppLink>
        </p>
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

function accountRows(account: AccountView): DescriptionRow[] {
  const rows = [
    { label: 'User ID', value: account.userId },
    {
      label: 'Email',
      value: <span className="wrap-anywhere">{account.email}</span>,
      action: <Change href={routes.accountEmail} what="the email address" />,
    },
    {
      label: 'Password',
      value: 'Kept so that nobody can read it',
      action: <Change href={routes.accountPassword} what="the password" />,
    },
    { label: 'Kind of account', value: kinds[account.kind] },
    factorRow(account),
  ];
  return account.kind === 'agent' ? [...rows, ssnRow(account)] : rows;
}

/** Links of a list must be told apart by ear. */
function Change({ href, what }: { href: string; what: string }) {
  return (
    <AppLink href={href}>
      Change<VisuallyHidden> {what}</VisuallyHidden>
    </AppLink>
  );
}

function ssnRow({ hasSsn }: AccountView): DescriptionRow {
  const label = 'Social Security Number (SSN)';
  if (hasSsn) return { label, value: 'On file, encrypted. It is never shown.' };
  const value = (
    <>
      Not on file, so your NPN cannot be validated. Add it here,{' '}
      <AppLink href={`${routes.newCase}?topic=ssn-missing`}>open a case</AppLink>, or call the
      Marketplace Service Desk at <PhoneLink number={serviceDeskPhone} />.
    </>
  );
  return { label, value, action: <AppLink href={routes.accountSsn}>Add your SSN</AppLink> };
}

function YourData({ kind, closureRequestedAt }: AccountView) {
  return (
    <section aria-labelledby="your-data" className="mt-10">
      <h2 id="your-data">Your data</h2>
      <ul className="mt-2 space-y-1">
        <li>
          <AppLink href={routes.myData}>Download all that is held about you</AppLink>
        </li>
        {kind === 'agent' ? (
          <li>
            <AppLink href={routes.accountClosure}>
              {closureRequestedAt ? 'You asked to close your account' : 'Close your account'}
            </AppLink>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

function factorRow({ factorSince }: AccountView) {
  const action = (
    <AppLink href={routes.secondFactor}>{factorSince ? 'Change' : 'Set up an app'}</AppLink>
  );
  const value = factorSince
    ? 'On: each sign-in asks for a code of your app.'
    : 'Off: your password alone opens your account. We recommend to set up an app.';
  return { label: 'Second factor', value, action };
}

function sessionsText(count: number): string {
  return count === 1
    ? 'You are signed in here only.'
    : `You are signed in in ${count} browsers, this one included. Signing out everywhere takes effect at once.`;
}
