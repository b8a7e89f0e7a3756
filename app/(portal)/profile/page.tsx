import type { Metadata } from 'next';
import { Alert } from '@/components/ui/alert';
import { Button } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { requireActor } from '@/lib/auth/guard';
import type { Profile } from '@/lib/domain/profile';
import { formatMessage } from '@/lib/forms/messages';
import { npnRefusal } from '@/lib/forms/npn';
import { type FormState, initialState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { loadProfileForm, type ProfileForm as ProfileFormView } from '@/lib/services/profile';
import { getRegistrationView, type RegistrationView } from '@/lib/services/registration';
import { ProfileForm } from './profile-form';

export const metadata: Metadata = { title: 'Agent/broker profile' };

export default async function ProfilePage(props: PageProps<'/profile'>) {
  const actor = await requireActor('/profile');
  const form = await loadProfileForm(actor);
  const view = await getRegistrationView(actor);
  const blocked = (await props.searchParams).blocked !== undefined;
  return (
    <>
      <PageHeading
        heading="Agent/broker profile"
        eyebrow={`Plan year ${view.planYear.year}`}
        lead="Your role, what consumers see of you, and the data that your NPN is validated with. Everything is required unless marked optional."
      />
      {blocked ? <BlockedNotice view={view} /> : null}
      {form.draftSavedAt ? <DraftNotice savedAt={form.draftSavedAt} /> : null}
      <ProfileForm
        initial={initialFormState(form, view)}
        timeZone={form.timeZone}
        languages={form.languages}
      />
    </>
  );
}

/** A refused Save is still explained when the agent comes back to the draft later. */
function initialFormState(form: ProfileFormView, view: RegistrationView): FormState<Profile> {
  const refused = form.draftSavedAt !== null && view.causes.length > 0;
  const state = initialState<Profile>(form.values);
  return refused ? { ...state, refusal: npnRefusal(view.causes) } : state;
}

function BlockedNotice({ view: { entry } }: { view: RegistrationView }) {
  if (entry.allowed) return null;
  return (
    <Alert
      tone="warning"
      heading={formatMessage({ code: 'mlms.blocked.title' })}
      role="alert"
      className="mb-8"
    >
      <p>{formatMessage({ code: `mlms.blocked.${entry.reason}` })}</p>
    </Alert>
  );
}

function DraftNotice({ savedAt }: { savedAt: Date }) {
  const when = savedAt.toLocaleString('en-US', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'America/New_York',
  });
  return (
    <Alert heading="This is a draft" className="mb-8">
      <p>
        The entries below were kept on {when} Eastern Time. They take effect when you press “Save”.
      </p>
      <form action={routes.profileDraft} method="post">
        <Button type="submit" variant="quiet" name="intent" value="discard" className="-ms-3">
          Discard the draft
        </Button>
      </form>
    </Alert>
  );
}
