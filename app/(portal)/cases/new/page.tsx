import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { PageHeading } from '@/components/ui/page-heading';
import { requireActor } from '@/lib/auth/guard';
import type { NpnCause } from '@/lib/domain/npn';
import { formatMessage } from '@/lib/forms/messages';
import { describeCause } from '@/lib/forms/npn';
import { newCaseQuerySchema } from '@/lib/forms/service-case';
import { initialState } from '@/lib/forms/state';
import { loadNewCase } from '@/lib/services/service-case';
import { NewCaseForm } from './new-case-form';

export const metadata: Metadata = { title: 'Open a case' };

/** "Open a case": what went wrong comes from the last validation, not from the address. */
export default async function NewCasePage(props: PageProps<'/cases/new'>) {
  const actor = await requireActor('/cases/new');
  const { topic, error } = newCaseQuerySchema.parse(await props.searchParams);
  const found = await loadNewCase(actor);
  return (
    <div className="max-w-3xl">
      <PageHeading
        heading="Open a case"
        lead="The Marketplace Service Desk confirms your identity with NIPR, corrects your name, NPN or SSN, and answers questions. This usually takes 5 to 7 business days."
      />
      <WhatWeFound causes={found.causes} />
      <NewCaseForm initial={initialState({ topic: topic ?? found.topic, body: bodyOf(error) })} />
    </div>
  );
}

/** What an error page has shown is filled in. */
function bodyOf(error: string): string {
  return error === '' ? '' : `A page broke and showed the number ${error}.`;
}

function WhatWeFound({ causes }: { causes: readonly NpnCause[] }) {
  if (causes.length === 0) return null;
  return (
    <Alert heading="We send this along" className="mb-8">
      <p>What the last validation of your NPN found:</p>
      <ul className="list-disc space-y-1 ps-5">
        {causes.map((cause) => (
          <li key={cause.code}>{formatMessage(describeCause(cause))}</li>
        ))}
      </ul>
    </Alert>
  );
}
