import type { Metadata } from 'next';
import { AppLink } from '@/components/ui/app-link';
import { PageHeading } from '@/components/ui/page-heading';
import { requireActor } from '@/lib/auth/guard';
import { routes } from '@/lib/routes';
import { PhoneCaseForm } from './phone-case-form';

export const metadata: Metadata = { title: 'Open a case for a caller' };

/** The Service Desk: somebody has called. */
export default async function NewPhoneCasePage() {
  await requireActor('/service-desk/new');
  return (
    <div className="max-w-3xl">
      <p className="mb-4">
        <AppLink href={routes.serviceDesk}>All cases</AppLink>
      </p>
      <PageHeading
        heading="Open a case for a caller"
        lead="Ask the caller for the User ID. The case is yours at once; what the last validation found is added. Staff have no cases: who of them has lost the second factor asks the operator."
      />
      <PhoneCaseForm />
    </div>
  );
}
