import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { DateTime } from '@/components/ui/date-time';
import { DescriptionList } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { PrintButton } from '@/components/ui/print-button';
import { requireMlms } from '@/lib/auth/mlms-guard';
import { shopAgreement } from '@/lib/domain/agreement';
import { formatLongDate } from '@/lib/domain/iso-date';
import { findAgreementFault } from '@/lib/domain/registration';
import { routes } from '@/lib/routes';
import { findMyAgreement, type MyAgreement } from '@/lib/services/agreement';
import type { RegistrationView } from '@/lib/services/registration';
import { AgreementForm } from './agreement-form';

export const metadata: Metadata = { title: shopAgreement.title };

/** The agreement that registers an agent for SHOP: to read, sign and print. */
export default async function AgreementPage(props: PageProps<'/mlms/agreement'>) {
  const { actor, view } = await requireMlms('/mlms/agreement');
  const isNew = (await props.searchParams).signed !== undefined;
  return (
    <div className="max-w-3xl">
      <PageHeading
        heading={shopAgreement.title}
        eyebrow={`Plan year ${view.planYear.year}`}
        lead="With this agreement and a valid NPN you are registered for the Small Business Health Options Program (SHOP). Training is encouraged, not required."
      />
      <Standing view={view} signed={await findMyAgreement(actor)} isNew={isNew} />
      <p className="mt-8 print:hidden">
        <AppLink href={routes.mlms}>Back to the MLMS</AppLink>
      </p>
    </div>
  );
}

type Props = { view: RegistrationView; signed: MyAgreement | null; isNew: boolean };

function Standing({ view, signed, isNew }: Props) {
  const { facts } = view;
  if (signed !== null || facts.completedMarkets.includes('shop')) {
    return <Registered view={view} signed={signed} isNew={isNew} />;
  }
  if (findAgreementFault(facts) !== null) return <NotForShop />;
  return (
    <>
      <Words />
      <h2 className="mt-10 mb-4">Sign the agreement</h2>
      <AgreementForm version={shopAgreement.version} name={view.name} />
    </>
  );
}

function Words() {
  return (
    <Card>
      <p className="text-muted">
        The wording was made for this software. It is no agreement with any government, and binds
        nobody.
      </p>
      <ol className="mt-4 list-decimal space-y-4 ps-6 marker:font-bold">
        {shopAgreement.parts.map(({ heading, text }) => (
          <li key={heading} className="ps-1">
            <strong>{heading}</strong>
            <p className="mt-0.5">{text}</p>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-muted">Version {shopAgreement.version}</p>
    </Card>
  );
}

function NotForShop() {
  return (
    <Alert tone="info" heading="Your role does not include SHOP">
      <p>Choose a Marketplace role with SHOP in your profile, and press “Save”. Then come back.</p>
      <p className="pt-2">
        <ButtonLink href={routes.profile}>Open your profile</ButtonLink>
      </p>
    </Alert>
  );
}

function Registered({ view, signed, isNew }: Props) {
  const completedOn = view.registration?.shopCompletedOn;
  const npn = view.registration?.npn ?? view.npn;
  return (
    <>
      <Alert
        tone="success"
        heading={`You are registered for SHOP, plan year ${view.planYear.year}`}
        role={isNew ? 'status' : undefined}
        className="mb-8"
      >
        <p>
          Since {completedOn ? formatLongDate(completedOn) : 'you signed'}, under NPN {npn}.{' '}
          <AppLink href={`${routes.registrationCompletionList}?npn=${npn}`}>
            See your row on the Registration Completion List
          </AppLink>
        </p>
      </Alert>
      {signed === null ? null : <Signature signed={signed} />}
      <PrintButton>Print this page</PrintButton>
    </>
  );
}

function Signature({ signed: { signature, signedAt, version, npn } }: { signed: MyAgreement }) {
  const rows = [
    { label: 'Signed by', value: signature },
    { label: 'NPN', value: npn },
    { label: 'Signed on', value: <DateTime at={signedAt} /> },
    { label: 'Version', value: version },
  ];
  return (
    <div className="mb-8 space-y-8">
      <DescriptionList rows={rows} />
      {version === shopAgreement.version ? <Words /> : null}
    </div>
  );
}
