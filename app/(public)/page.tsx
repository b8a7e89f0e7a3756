import type { ReactNode } from 'react';
import { Field } from '@/components/forms/field';
import { Container } from '@/components/layout/container';
import { AppLink } from '@/components/ui/app-link';
import { ButtonLink, buttonClass } from '@/components/ui/button';
import { ArrowRightIcon, SearchIcon } from '@/components/ui/icons';
import { initialState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';

/** Two doors: one for people who look for help, one for those who give it. */
export default function HomePage() {
  return (
    <>
      <Welcome />
      <HowToRegister />
      <PublicRecords />
    </>
  );
}

function Welcome() {
  return (
    <div className="bleed -mt-6 bg-primary-lightest sm:-mt-10">
      <Container className="py-10 sm:py-14">
        <h1 className="max-w-3xl text-[clamp(2rem,1.4rem+2.6vw,3rem)]">
          Marketplace coverage, with a licensed person at your side
        </h1>
        <p className="mt-4 max-w-measure text-lg text-gray-darker sm:text-xl">
          Find an agent, broker or assister near you. Or, if you are one, register for the coming
          plan year.
        </p>
        <div className="mt-8 grid gap-6 md:grid-cols-2">
          <ConsumerDoor />
          <AgentDoor />
        </div>
      </Container>
    </div>
  );
}

function Door({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section
      aria-labelledby={id}
      className="flex min-w-0 flex-col rounded-lg border border-primary-lighter border-t-8 border-t-primary bg-white p-5 sm:p-8"
    >
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

function ConsumerDoor() {
  return (
    <Door id="consumers" heading="I need help with coverage">
      <p className="mt-2">
        See who is near you, which languages they speak and when you can reach them.
      </p>
      <form action={routes.findLocalHelp} method="get" className="mt-6 space-y-4">
        <Field
          form={initialState()}
          name="location"
          label="ZIP code, or city and state"
          hint="For example 78701, or Austin, TX"
          autoComplete="postal-code"
          maxLength={80}
          width="full"
        />
        <button type="submit" className={buttonClass('primary', 'w-full sm:w-auto')}>
          <SearchIcon /> Find local help
        </button>
      </form>
    </Door>
  );
}

function AgentDoor() {
  return (
    <Door id="agents" heading="I am an agent or broker">
      <p className="mt-2">
        Check where your registration stands, validate your NPN and complete your training for the
        plan year.
      </p>
      <p className="mt-6">
        <ButtonLink href={routes.signIn} className="w-full sm:w-auto">
          Sign in
        </ButtonLink>
      </p>
      <ul className="mt-auto space-y-1 pt-6">
        <li>
          <ForwardLink href={routes.npnLookup}>Look up your NPN before you start</ForwardLink>
        </li>
        <li>
          <ForwardLink href={routes.help}>Fix an NPN or name that does not match</ForwardLink>
        </li>
      </ul>
    </Door>
  );
}

function ForwardLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <AppLink href={href} className="inline-block py-1.5 font-semibold">
      {children}
      <ArrowRightIcon className="ms-2 inline size-4" />
    </AppLink>
  );
}

const registration = [
  {
    title: 'Choose your role and fill in your profile',
    text: 'Say which Marketplaces you work in, and decide what consumers see about you.',
  },
  {
    title: 'Have your NPN validated',
    text: 'When you save, we compare your NPN, name and licenses with the national producer record. You need an active license with a health line of authority.',
  },
  {
    title: 'Enter the MLMS',
    text: 'A valid NPN opens the learning management system. Add the languages that you speak to your account there.',
  },
  {
    title: 'Be found',
    text: 'If you take part, consumers find you on Find Local Help. The public list shows the result of your NPN validation.',
  },
];

function HowToRegister() {
  return (
    <section aria-labelledby="how" className="pt-12 sm:pt-16">
      <h2 id="how">How agents and brokers take part</h2>
      <p className="mt-2 max-w-measure">Once every plan year, in four steps.</p>
      <ol className="mt-8 grid gap-x-8 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {registration.map(({ title, text }, index) => (
          <li key={title} className="min-w-0 border-t-2 border-primary pt-4">
            <span aria-hidden="true" className="text-3xl font-bold text-primary">
              {index + 1}
            </span>
            <h3 className="mt-1">{title}</h3>
            <p className="mt-2">{text}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

const records = [
  {
    href: routes.registrationCompletionList,
    title: 'Registration Completion List',
    text: 'Check whether an agent or broker is registered for a plan year.',
  },
  {
    href: routes.npnLookup,
    title: 'NPN look-up',
    text: 'Find a National Producer Number, for example by state and license number.',
  },
  {
    href: routes.help,
    title: 'Help for agents and brokers',
    text: 'Complete the profile, solve NPN validation errors, and add languages.',
  },
];

function PublicRecords() {
  return (
    <section aria-labelledby="records" className="pt-12 sm:pt-16">
      <h2 id="records">Look something up</h2>
      <ul className="mt-6 grid gap-6 md:grid-cols-3">
        {records.map(({ href, title, text }) => (
          <li key={href} className="min-w-0 rounded-lg border border-border p-5 sm:p-6">
            <h3>
              <AppLink href={href}>{title}</AppLink>
            </h3>
            <p className="mt-2">{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
