import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { Steps } from '@/components/ui/steps';
import { requireActor } from '@/lib/auth/guard';
import { formatLongDate } from '@/lib/domain/iso-date';
import { isRegistered, registeredMarkets, type Step, type StepId } from '@/lib/domain/registration';
import { formatMessage } from '@/lib/forms/messages';
import { describeCause, npnRefusal } from '@/lib/forms/npn';
import { marketNames } from '@/lib/forms/profile-labels';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { listOutdatedNotices } from '@/lib/services/outdated-report';
import { listRegistrationViews, type RegistrationView } from '@/lib/services/registration';
import { isFactorHintDue } from '@/lib/services/second-factor';
import { FactorHint, OutdatedNotices } from './registration-status-notices';

export const metadata: Metadata = { title: 'Agent Broker Registration Status' };

export default async function RegistrationStatusPage(props: PageProps<'/registration-status'>) {
  const actor = await requireActor('/registration-status');
  const views = await listRegistrationViews(actor);
  const isDone = (await props.searchParams).notices === 'done';
  const [newest] = views;
  return (
    <>
      <PageHeading
        heading="Agent Broker Registration Status"
        eyebrow={newest?.name}
        lead="Where you stand in each plan year that is open for registration."
      />
      <OutdatedNotices notices={await listOutdatedNotices(actor)} isDone={isDone} />
      <RoleNotice view={newest} />
      <StatusNotice view={newest} />
      {(await isFactorHintDue(actor)) ? <FactorHint /> : null}
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="space-y-10">
          {views.map((view) => (
            <PlanYearSteps key={view.planYear.year} view={view} />
          ))}
        </div>
        <NextSteps />
      </div>
    </>
  );
}

/** After the Service Desk's repair, until the role was saved again (S34, S37). */
function RoleNotice({ view }: { view: RegistrationView | undefined }) {
  if (view?.steps.find(({ id }) => id === 'npn')?.reason !== 'role-to-be-set') return null;
  return (
    <Alert tone="warning" heading="Choose your role again" className="mb-8">
      <p>
        The Marketplace Service Desk has corrected your information, and your NPN is valid now. Open
        your profile, select your Marketplace role and press “Save”. You are not able to participate
        before you have done that.
      </p>
      <p className="pt-2">
        <ButtonLink href={routes.profile}>Choose your role</ButtonLink>
      </p>
    </Alert>
  );
}

/** The one thing to know before the steps: registered, terminated, or the role to be set again. */
function StatusNotice({ view }: { view: RegistrationView | undefined }) {
  if (view === undefined) return null;
  const npn = view.steps.find((step) => step.id === 'npn');
  if (npn?.reason === 'terminated') return <TerminatedNotice view={view} />;
  if (npn?.reason === 'role-to-be-set') return null;
  if (npn?.reason === 'role-not-agent') {
    return (
      <Alert tone="warning" heading="You are not registered" className="mb-8">
        <p>{reasonText(npn, view)}</p>
      </Alert>
    );
  }
  if (view.facts.standing?.valid === false) return <LostNotice view={view} />;
  return <RegisteredNotice view={view} />;
}

/** Registered in all markets of the role, or in one of them already. */
function RegisteredNotice({ view: { facts, planYear } }: { view: RegistrationView }) {
  const isComplete = isRegistered(facts);
  const markets = marketNames(registeredMarkets(facts));
  if (markets === '') return null;
  const heading = isComplete ? 'Registered' : `Registered for ${markets}`;
  return (
    <Alert tone="success" heading={`${heading}, plan year ${planYear.year}`} className="mb-8">
      <p>
        {isComplete
          ? 'You have completed your registration. Keep your profile and languages up to date.'
          : 'The steps below show what is still open for the rest of your role.'}
      </p>
    </Alert>
  );
}

/** A license or line is the matter, at the last Save or weekly check: what to do about it. */
function LostNotice({ view }: { view: RegistrationView }) {
  return (
    <Alert
      tone="error"
      heading={`Your NPN is not valid for plan year ${view.planYear.year}`}
      className="mb-8"
    >
      <p>Until this is resolved, consumers do not find you. The reason stands below. What to do:</p>
      <ol className="list-decimal space-y-1 ps-5">
        {npnRefusal(view.causes).remedies.map((remedy) => (
          <li key={remedy.code}>{formatMessage(remedy)}</li>
        ))}
      </ol>
      <p>
        <AppLink href={routes.newCase}>Open a case</AppLink> if you need help with it.
      </p>
    </Alert>
  );
}

function TerminatedNotice({ view }: { view: RegistrationView }) {
  const status = view.registration?.status;
  return (
    <Alert tone="error" heading="Your registration was terminated" className="mb-8">
      {status ? (
        <p>
          Status {status} for plan year {view.planYear.year}:{' '}
          {formatMessage({ code: `registration.status.${status}` })}
        </p>
      ) : null}
      <p>
        To ask for a reinstatement, call the Marketplace Service Desk at{' '}
        <PhoneLink number={serviceDeskPhone} />.
      </p>
    </Alert>
  );
}

function PlanYearSteps({ view }: { view: RegistrationView }) {
  const { year, closesOn } = view.planYear;
  const done = view.steps.filter((step) => step.state === 'complete').length;
  return (
    <section aria-labelledby={`plan-year-${year}`}>
      <h2 id={`plan-year-${year}`}>Plan year {year}</h2>
      <p className="mt-1 mb-6 text-muted">
        {done} of {view.steps.length} complete. Registration ends {formatLongDate(closesOn)}.
      </p>
      <Steps
        headingLevel={3}
        steps={view.steps.map((step) => ({
          title: formatMessage({ code: `step.${step.id}` }),
          state: step.state,
          stateLabel: isOptional(step) ? 'Optional' : undefined,
          body: <StepBody step={step} view={view} />,
          action: stepAction(step, view),
        }))}
      />
    </section>
  );
}

function isOptional({ state, reason }: Step): boolean {
  return state === 'not-started' && ['languages-none', 'training-encouraged'].includes(reason);
}

function reasonText(step: Step, view: RegistrationView): string {
  const params = {
    languages: view.languages.join(', '),
    states: view.listedIn.join(', '),
    markets: marketNames(registeredMarkets(view.facts)),
  };
  return formatMessage({ code: `reason.${step.reason}`, params });
}

function StepBody({ step, view }: { step: Step; view: RegistrationView }) {
  return (
    <>
      <p>{reasonText(step, view)}</p>
      {step.reason === 'npn-refused' ? (
        <>
          <ul className="mt-1 list-disc space-y-1 ps-5">
            {view.causes.map((cause) => (
              <li key={cause.code}>{formatMessage(describeCause(cause))}</li>
            ))}
          </ul>
          <p className="mt-2">
            <AppLink href={routes.newCase}>Open a case with the Service Desk</AppLink>
          </p>
        </>
      ) : null}
    </>
  );
}

const actions: Partial<Record<StepId, { href: string; label: string }>> = {
  profile: { href: routes.profile, label: 'Open your profile' },
  training: { href: routes.training, label: 'See the training options' },
  agreement: { href: routes.agreement, label: 'Open the SHOP agreement' },
  languages: { href: `${routes.mlmsAccount}?languages=open`, label: 'Manage your languages' },
  listing: { href: routes.findLocalHelp, label: 'Open Find Local Help' },
};

/** A link only where following it gets the agent further. */
function stepAction(step: Step, view: RegistrationView) {
  if (step.id === 'languages' && !view.entry.allowed) return undefined;
  if (['training', 'agreement'].includes(step.id) && step.state === 'blocked') return undefined;
  if (step.id === 'listing' && step.state !== 'complete') return undefined;
  if (step.id === 'npn') return npnAction(step);
  if (step.id === 'completion') return completionAction(view);
  return actions[step.id];
}

function npnAction(step: Step) {
  const opens = ['npn-refused', 'npn-not-validated', 'role-not-agent'].includes(step.reason);
  if (step.reason === 'role-to-be-set') return { href: routes.profile, label: 'Choose your role' };
  return opens ? { href: routes.profile, label: 'Correct your profile' } : undefined;
}

function completionAction(view: RegistrationView) {
  const npn = view.registration?.npn;
  if (npn === undefined) return undefined;
  return {
    href: `${routes.registrationCompletionList}?npn=${npn}`,
    label: 'See your row on the Registration Completion List',
  };
}

function NextSteps() {
  return (
    <Card as="section" tone="tinted" aria-labelledby="next-steps" className="space-y-4">
      <h2 id="next-steps" className="text-xl">
        Continue
      </h2>
      <p>Training starts from your list of options. Your profile is checked on the way.</p>
      <ButtonLink href={routes.training}>Complete Agent Broker Training</ButtonLink>
      <p className="border-t border-primary-lighter pt-4">
        Stuck? Read the <a href={routes.help}>guide</a> or call the Marketplace Service Desk at{' '}
        <PhoneLink number={serviceDeskPhone} />.
      </p>
    </Card>
  );
}
