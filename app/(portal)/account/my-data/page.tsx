import type { Metadata } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { buttonClass } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { requireActor } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';

export const metadata: Metadata = { title: 'Your data' };

/** Everybody: all that is held about them, to keep. */
export default async function MyDataPage() {
  await requireActor('/account/my-data');
  return (
    <div className="max-w-3xl">
      <PageHeading
        heading="Your data"
        eyebrow="Account"
        lead="All that the portal holds about you, as a file that people and programs can read (JSON)."
      />
      <div className="prose mb-6">
        <p>
          Your account, profile and draft, languages, registrations, NPN validations, training,
          notices, cases, mail, the browsers in which you are signed in, and what was done to your
          account and when. Of your SSN only the last four digits are in it; no password and no
          codes.
        </p>
        <p>Keep the file where others cannot read it.</p>
      </div>
      {/* A plain form: the answer is a file, which no action can give. */}
      <form action={routes.myDataFile} method="post">
        <button type="submit" className={buttonClass()}>
          Download my data
        </button>
      </form>
      <p className="mt-8">
        <AppLink href={routes.account}>Back to your account</AppLink>
      </p>
    </div>
  );
}
