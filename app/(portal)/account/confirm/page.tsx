import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { findCurrentStanding, requireActor } from '@/lib/auth/guard';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { ConfirmForm } from './confirm-form';

export const metadata: Metadata = { title: 'Confirm that it is you' };

/** Before something that only the owner of the account may do: who is it at the keyboard? */
export default async function ConfirmPage(props: PageProps<'/account/confirm'>) {
  const { next, done } = await props.searchParams;
  const asked = typeof next === 'string' ? next : '';
  const actor = await requireActor('/account/confirm', comeBackTo(asked));
  const standing = await findCurrentStanding();
  return (
    <div className="max-w-xl">
      <PageHeading
        heading="Confirm that it is you"
        eyebrow="Account"
        lead="What you are about to do changes how your account is protected. So please show again who you are."
      />
      {done === undefined ? (
        <ConfirmForm
          next={asked}
          userId={actor.userId}
          hasFactor={'hasFactor' in standing && standing.hasFactor}
        />
      ) : (
        <Done />
      )}
      <p className="mt-8 border-t border-border pt-6">
        You cannot? Call the Marketplace Service Desk at <PhoneLink number={serviceDeskPhone} />.
      </p>
    </div>
  );
}

function comeBackTo(next: string): string {
  return next === '' ? routes.confirm : `${routes.confirm}?${new URLSearchParams({ next })}`;
}

function Done() {
  return (
    <Alert tone="success" role="status">
      <p>
        Thank you. Go back to the other tab and press the button there again, within ten minutes. Or
        go to <AppLink href={routes.account}>your account</AppLink>.
      </p>
    </Alert>
  );
}
