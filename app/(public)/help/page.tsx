import type { Metadata } from 'next';
import Image from 'next/image';
import type { ReactNode } from 'react';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { PhoneLink } from '@/components/ui/phone-link';
import { routes, serviceDeskPhone } from '@/lib/routes';

export const metadata: Metadata = {
  title: 'Help for agents and brokers',
  description:
    'How to keep your profile, have your NPN validated, and add the languages you speak.',
};

const parts = [
  { id: 'profile', title: 'Part 1: Your agent/broker profile' },
  { id: 'npn-validation', title: 'Part 2: NPN validation and its errors' },
  { id: 'languages', title: 'Part 3: The languages you speak' },
] as const;

/** The guide in three parts (S1). */
export default function HelpPage() {
  return (
    <>
      <PageHeading
        heading="Help for agents and brokers"
        lead="How to manage your information, from signing in to being found by consumers."
      />
      <nav aria-label="On this page" className="mb-10">
        <ol className="space-y-1">
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="inline-block py-1 font-semibold">
                {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
      <div className="max-w-measure space-y-14">
        <ProfilePart />
        <ValidationPart />
        <LanguagesPart />
      </div>
      <Alert heading="Still stuck?" className="mt-14">
        <p>
          Call the Marketplace Service Desk at <PhoneLink number={serviceDeskPhone} />.
        </p>
      </Alert>
    </>
  );
}

function Part({ part, children }: { part: (typeof parts)[number]; children: ReactNode }) {
  return (
    <section aria-labelledby={part.id} className="space-y-4">
      <h2 id={part.id} className="scroll-mt-6">
        {part.title}
      </h2>
      {children}
      <p>
        <a href="#main" className="inline-block py-1">
          Back to the top
        </a>
      </p>
    </section>
  );
}

function Screen({ name, alt, height }: { name: string; alt: string; height: number }) {
  return (
    <Image
      src={`/help/${name}.png`}
      alt={alt}
      width={1280}
      height={height}
      unoptimized
      className="h-auto w-full rounded-md border border-border"
    />
  );
}

function ProfilePart() {
  return (
    <Part part={parts[0]}>
      <ol className="list-decimal space-y-2 ps-6">
        <li>
          <AppLink href={routes.signIn}>Sign in</AppLink> with your User ID and password. You arrive
          at “Agent Broker Registration Status”.
        </li>
        <li>Follow “Complete Agent Broker Training”.</li>
        <li>
          Beside the MLMS, follow “Access Training”, or “Return to Training” if you have been there
          before. Your profile opens first.
        </li>
      </ol>
      <Screen
        name="registration-status"
        height={720}
        alt="The registration status page with six steps and the link Complete Agent Broker Training."
      />
      <h3>Your role</h3>
      <p>
        At the top, select how you take part: in the Individual Marketplace, in the Small Business
        Health Options Program (SHOP), or in both. “Not an Agent Broker” opens the training only.
      </p>
      <h3>What consumers see</h3>
      <p>
        Under “Find Local Help and Help On Demand options” you choose how much is shown: everything,
        everything but your street address, everything but in your home state only, or nothing.
        Consumers find you only in states where you hold a valid health license. A preview beside
        the form shows your card as they will see it.
      </p>
      <Screen
        name="profile"
        height={900}
        alt="The agent/broker profile with the role, the display options and the preview of the card."
      />
      <h3>Your information</h3>
      <p>
        “Individual Profile” holds your name, address, phone, email, website, NPN and preferred
        contact method. Fields that become public carry a mark. Your name must match what the
        National Insurance Producer Registry (NIPR) has, or the validation fails.
      </p>
      <p>
        Under “Hours of Operation” give the hours at which consumers can reach you. They are shown
        in the time zone of your ZIP code.
      </p>
      <p>
        Press “Save” at the end. What you typed is kept as a draft if anything stands in the way,
        also when you close the page.
      </p>
    </Part>
  );
}

const errors = [
  {
    heading: '“NPN validation failed”',
    text: 'Your name or your NPN does not match your record in the NIPR Producer Database, or the record shows no valid license with an active health line. The message names each cause.',
  },
  {
    heading: '“Saving Data Failed”',
    text: 'No Social Security Number was given when your account was created. It is needed to find your record. If your name or NPN does not match either, the message says so too.',
  },
];

function ValidationPart() {
  return (
    <Part part={parts[1]}>
      <p>
        Each plan year, also for returning agents, “Save” checks your National Producer Number (NPN)
        at once against the NIPR Producer Database. Three things must hold:
      </p>
      <ul className="list-disc space-y-1 ps-6">
        <li>a valid license in your resident state,</li>
        <li>a health-related line of authority on it,</li>
        <li>and that line is active.</li>
      </ul>
      <p>
        The result appears on the public{' '}
        <AppLink href={routes.registrationCompletionList}>Registration Completion List</AppLink>.
      </p>
      <h3>The two error messages</h3>
      <dl className="space-y-3">
        {errors.map(({ heading, text }) => (
          <div key={heading}>
            <dt className="font-semibold">{heading}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
      <Screen
        name="npn-validation-failed"
        height={560}
        alt="The message NPN validation failed above the profile, with what was found and what to do next."
      />
      <h3>What to do</h3>
      <ul className="list-disc space-y-2 ps-6">
        <li>
          <strong>Only the NPN is wrong.</strong> Find the right one in the{' '}
          <AppLink href={routes.npnLookup}>NIPR look-up</AppLink>, correct it in your profile, press
          “Save”, and go on to the MLMS. An NPN is not your state license number and not your
          Federal Tax ID.
        </li>
        <li>
          <strong>The name does not match, or the SSN is missing.</strong> Call the Marketplace
          Service Desk at <PhoneLink number={serviceDeskPhone} />. A representative confirms who you
          are with NIPR and corrects your account, within 5 to 7 business days. Then sign in again
          and set your role.
        </li>
        <li>
          <strong>The license or the line is the matter.</strong> Ask the Department of Insurance of
          the state that the message names. Save again once NIPR shows the change.
        </li>
      </ul>
      <h3>Training in the meantime</h3>
      <p>
        With an error you cannot enter the MLMS as an agent or broker. Select “Not an Agent Broker”
        and save to train already. That does not register you: once the error is resolved, return to
        your profile and set your role again, or you will be unable to take part in the Marketplace.
      </p>
    </Part>
  );
}

function LanguagesPart() {
  return (
    <Part part={parts[2]}>
      <p>
        Consumers can search for a language. Those that you add in the MLMS appear on your card on
        Find Local Help, if you take part.
      </p>
      <ol className="list-decimal space-y-2 ps-6">
        <li>In the MLMS, click your profile picture.</li>
        <li>Scroll to the bottom of the page and expand “Languages”.</li>
        <li>Follow “Add Language”.</li>
        <li>
          Select the language and how well you speak, read and write it. For a signed language,
          speaking means signing.
        </li>
        <li>Press “Save”, and repeat for each language.</li>
      </ol>
      <Screen
        name="add-language"
        height={720}
        alt="The pop-up Add Language with the language and the levels for speaking, reading and writing."
      />
    </Part>
  );
}
