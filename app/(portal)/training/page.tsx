import type { Metadata } from 'next';
import { ButtonLink } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { PageHeading } from '@/components/ui/page-heading';
import { Tag } from '@/components/ui/tag';
import { requireActor } from '@/lib/auth/guard';
import { trainingLinkText } from '@/lib/domain/registration';
import { formatMessage } from '@/lib/forms/messages';
import { routes } from '@/lib/routes';
import { getRegistrationView, type RegistrationView } from '@/lib/services/registration';

export const metadata: Metadata = { title: 'Training options' };

/** Approved vendors exist (domain.md, Registration); these two are made up and only explain. */
const vendors = [
  {
    name: 'Harborlight Learning',
    text: 'Self-paced courses with a mentor by email, in English and Spanish. The vendor charges a fee and may report continuing education credits to your state.',
  },
  {
    name: 'Prairie Line Academy',
    text: 'Live webinars in the evening and recordings for later, in English. The vendor charges a fee and may report continuing education credits to your state.',
  },
];

export default async function TrainingPage() {
  const actor = await requireActor('/training');
  const view = await getRegistrationView(actor);
  return (
    <>
      <PageHeading
        heading="Training options"
        eyebrow={`Plan year ${view.planYear.year}`}
        lead="Choose where you take your Marketplace training. Whichever you choose, your profile and NPN are checked first."
      />
      <ul className="space-y-5">
        <MlmsOption view={view} />
        {vendors.map((vendor) => (
          <Card as="li" key={vendor.name}>
            <h2 className="text-xl">{vendor.name}</h2>
            <p className="mt-1 text-muted">Approved vendor</p>
            <p className="mt-3 max-w-measure">{vendor.text}</p>
            <p className="mt-2 max-w-measure">
              You enroll with the vendor itself. Afterwards return to the MLMS here to finish your
              registration.
            </p>
          </Card>
        ))}
      </ul>
    </>
  );
}

/** "Access Training" the first time, "Return to Training" afterwards; by way of the profile (S6-S7). */
function MlmsOption({ view }: { view: RegistrationView }) {
  const { entry, facts } = view;
  return (
    <Card
      as="li"
      tone="tinted"
      className="flex flex-wrap items-start justify-between gap-x-8 gap-y-4"
    >
      <div className="min-w-0 flex-1 basis-80">
        <h2 className="text-xl">Marketplace Learning Management System (MLMS)</h2>
        <p className="mt-1">
          <Tag tone="success">Free</Tag>
        </p>
        <p className="mt-3 max-w-measure">
          The Marketplace’s own training platform. Your account there also holds the languages that
          you speak, so that consumers can find you by them.
        </p>
        {entry.allowed ? null : (
          <p className="mt-2 max-w-measure">
            <strong>Before you can enter:</strong>{' '}
            {formatMessage({ code: `mlms.blocked.${entry.reason}` })}
          </p>
        )}
      </div>
      <ButtonLink href={entry.allowed ? routes.mlms : routes.profile} className="shrink-0">
        {trainingLinkText(facts.trainingStarted)}
      </ButtonLink>
    </Card>
  );
}
