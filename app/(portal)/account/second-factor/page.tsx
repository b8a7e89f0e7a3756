import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { DateTime } from '@/components/ui/date-time';
import { PageHeading } from '@/components/ui/page-heading';
import { QrCode } from '@/components/ui/qr-code';
import { isConfirmedNow, requireConfirmed } from '@/lib/auth/guard';
import type { AccountKind } from '@/lib/domain/actor';
import { routes } from '@/lib/routes';
import { loadSecondFactor, type SecondFactorView } from '@/lib/services/second-factor';
import { RecoveryCodesForm } from './recovery-codes-form';
import { BeginSetUpForm, FirstCodeForm, RemoveFactorForm } from './set-up-form';

export const metadata: Metadata = { title: 'Second factor' };

/** Sets up an authenticator app, another one, new recovery codes, or removes it all. */
export default async function SecondFactorPage(props: PageProps<'/account/second-factor'>) {
  const { step } = await props.searchParams;
  const here = step === 'scan' ? `${routes.secondFactor}?step=scan` : routes.secondFactor;
  const actor = await requireConfirmed('/account/second-factor', here);
  const view = await loadSecondFactor(actor);
  const isSetUp = view.since !== null;
  // A set-up that was left open shows again only to who comes from its beginning.
  const isWanted = !isSetUp || step === 'scan';
  const toScan = isWanted && (await isConfirmedNow()) ? view.toScan : null;
  return (
    <div className="max-w-3xl">
      <PageHeading
        heading="Second factor"
        eyebrow="Account"
        lead="A code of an app on your phone, beside your password: then a stolen password alone opens nothing."
      />
      {step === 'removed' && !isSetUp ? <Removed /> : null}
      {isSetUp ? <InUse view={view} isBegun={toScan !== null} /> : null}
      {isSetUp || toScan !== null ? null : <NotYet kind={actor.kind} />}
      <FirstCodeForm toScan={toScan && <ToScan {...toScan} />} />
      <RecoveryCodesForm left={view.codesLeft} isSetUp={isSetUp && toScan === null} />
      {view.canRemove && toScan === null ? <Remove /> : null}
      {isSetUp || actor.kind === 'agent' ? <BackToAccount /> : null}
    </div>
  );
}

function Removed() {
  return (
    <Alert tone="success" role="status" className="mb-6">
      <p>The second factor is removed. Your password alone is enough to sign in now.</p>
    </Alert>
  );
}

function NotYet({ kind }: { kind: AccountKind }) {
  return (
    <section aria-label="Set up" className="space-y-4">
      {kind === 'agent' ? (
        <p className="max-w-measure">
          You do not have one yet. We recommend it: your account holds your licenses and what
          consumers see of you.
        </p>
      ) : (
        <Alert tone="warning" heading="Your account must have a second factor">
          <p>
            You can see and change what belongs to other people. So set up an app before you go on.
          </p>
        </Alert>
      )}
      <p className="max-w-measure">
        You need an authenticator app, for example the one of your phone’s password manager. It is
        free, and works without a connection.
      </p>
      <BeginSetUpForm variant="primary">Set up an app</BeginSetUpForm>
    </section>
  );
}

function InUse({ view, isBegun }: { view: SecondFactorView; isBegun: boolean }) {
  if (view.since === null) return null;
  return (
    <section aria-labelledby="app" className="space-y-4">
      <h2 id="app">Authenticator app</h2>
      <p className="max-w-measure">
        Set up on <DateTime at={view.since} />. Each sign-in asks for one of its codes.
      </p>
      {isBegun ? (
        <p>It goes on to work until the new one is set up.</p>
      ) : (
        <BeginSetUpForm variant="secondary">Set up another app</BeginSetUpForm>
      )}
    </section>
  );
}

function ToScan({ qrCode, keyToType, address }: NonNullable<SecondFactorView['toScan']>) {
  return (
    <div className="mt-4 mb-6 space-y-4">
      <p className="max-w-measure">
        1. Open your authenticator app and let it scan this picture. On this device, you can{' '}
        <a href={address}>open it in the app</a>.
      </p>
      <QrCode
        rows={qrCode}
        label="QR code for your authenticator app; the key below says the same"
      />
      <p className="max-w-measure">
        If it cannot scan, type this key into the app:{' '}
        <code className="font-bold wrap-anywhere">{keyToType}</code>
      </p>
      <p>2. Enter the code that the app shows then.</p>
    </div>
  );
}

function Remove() {
  return (
    <section aria-labelledby="remove" className="mt-10 space-y-4">
      <h2 id="remove">Remove it</h2>
      <p className="max-w-measure">
        Then your password alone is enough to sign in. Your recovery codes go as well, and other
        browsers are signed out.
      </p>
      <RemoveFactorForm />
    </section>
  );
}

function BackToAccount() {
  return (
    <p className="mt-10 print:hidden">
      <AppLink href={routes.account}>Back to your account</AppLink>
    </p>
  );
}
