import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { ButtonLink } from '@/components/ui/button';
import { DescriptionList } from '@/components/ui/description-list';
import { PageHeading } from '@/components/ui/page-heading';
import { requireMlms } from '@/lib/auth/mlms-guard';
import { isForMarket } from '@/lib/domain/registration';
import { roleLabels } from '@/lib/forms/profile-labels';
import { routes } from '@/lib/routes';
import type { RegistrationView } from '@/lib/services/registration';

export const metadata: Metadata = { title: 'MLMS' };

export default async function MlmsPage(props: PageProps<'/mlms'>) {
  const { view } = await requireMlms('/mlms');
  const saved = (await props.searchParams).saved !== undefined;
  return (
    <div className="max-w-3xl">
      {saved ? <SavedNotice view={view} /> : null}
      <PageHeading
        heading={`Welcome, ${view.name}`}
        eyebrow={`Plan year ${view.planYear.year}`}
        lead={welcomeText(view)}
      />
      <DescriptionList rows={summaryRows(view)} />
      <WaysOn view={view} />
    </div>
  );
}

/** What is still to be signed comes first. */
function WaysOn({ view }: { view: RegistrationView }) {
  const isNext = isShopOpen(view);
  return (
    <div className="mt-8 flex flex-wrap gap-4">
      {isNext ? <ButtonLink href={routes.agreement}>Sign the SHOP agreement</ButtonLink> : null}
      <ButtonLink
        href={`${routes.mlmsAccount}?languages=open`}
        variant={isNext ? 'secondary' : undefined}
      >
        Go to your MLMS account
      </ButtonLink>
      {isShopDone(view) ? (
        <ButtonLink href={routes.agreement} variant="secondary">
          See your SHOP agreement
        </ButtonLink>
      ) : null}
      <ButtonLink href={routes.registrationStatus} variant="secondary">
        Back to your registration status
      </ButtonLink>
    </div>
  );
}

function isTrainee({ entry }: RegistrationView): boolean {
  return entry.allowed && entry.as === 'trainee';
}

function isShopDone({ facts }: RegistrationView): boolean {
  return isForMarket(facts, 'shop') && facts.completedMarkets.includes('shop');
}

function isShopOpen(view: RegistrationView): boolean {
  return isForMarket(view.facts, 'shop') && !isShopDone(view);
}

function SavedNotice({ view }: { view: RegistrationView }) {
  if (isTrainee(view)) {
    return (
      <Alert tone="warning" heading="Profile saved" role="status" className="mb-8">
        <p>
          You are here as “Not an Agent Broker”. Your NPN was not validated and you are not
          registered: set your Marketplace role in your profile when you can.
        </p>
      </Alert>
    );
  }
  return (
    <Alert tone="success" heading="Profile saved" role="status" className="mb-8">
      <p>Your NPN is valid for plan year {view.planYear.year}.</p>
    </Alert>
  );
}

function welcomeText(view: RegistrationView): string {
  if (isTrainee(view)) {
    return 'You can use the MLMS for training. This alone does not register you as an agent or broker.';
  }
  return isShopOpen(view)
    ? 'Sign the SHOP agreement to be registered for SHOP, and add the languages that you speak: consumers search by them.'
    : 'Add the languages that you speak to your account: consumers search by them.';
}

function summaryRows(view: RegistrationView) {
  const { role } = view.facts;
  return [
    { label: 'Marketplace role', value: role === null ? '' : roleLabels[role] },
    { label: 'NPN', value: isTrainee(view) ? 'Not validated' : 'Valid for this plan year' },
    { label: 'Languages', value: view.languages.join(', ') || 'None added yet' },
    ...(isForMarket(view.facts, 'shop')
      ? [
          {
            label: 'SHOP registration',
            value: isShopDone(view) ? 'Registered' : 'Agreement not signed yet',
          },
        ]
      : []),
  ];
}
