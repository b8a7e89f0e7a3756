'use client';

import { type FormEvent, useActionState, useState } from 'react';
import { DraftKeeper } from '@/components/forms/draft-keeper';
import { Fieldset } from '@/components/forms/fieldset';
import { Form } from '@/components/forms/form';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { ButtonLink } from '@/components/ui/button';
import type { Profile } from '@/lib/domain/profile';
import { displayOptionLabels, fieldLabels, roleLabels } from '@/lib/forms/profile-labels';
import type { Entries, FormState } from '@/lib/forms/state';
import { routes, serviceDeskPhone } from '@/lib/routes';
import { saveProfileAction } from './actions';
import { ConflictForm } from './conflict-form';
import { ContactForm } from './contact-form';
import { HoursForm } from './hours-form';
import { ListingForm } from './listing-form';

type Props = {
  initial: FormState<Profile>;
  /** IANA name of the saved ZIP code's zone, '' when unknown. */
  timeZone: string;
  /** Names of the languages in the MLMS account. */
  languages: readonly string[];
};

const roleOptions = Object.entries(roleLabels).map(([value, label]) => ({ value, label }));

/** The agent/broker profile (S8-S17). A client component for the preview and the draft. */
export function ProfileForm({ initial, timeZone, languages }: Props) {
  const [state, action] = useActionState(saveProfileAction, initial);
  const [typed, setTyped] = useTyped(state);
  const onInput = (event: FormEvent<HTMLFormElement>) => setTyped(entriesOn(event.currentTarget));
  return (
    <div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Form
        action={action}
        state={state}
        labels={fieldLabels}
        onInput={onInput}
        className="min-w-0 space-y-10"
        refusalActions={<RefusalLinks />}
      >
        <FirstSubmitButton />
        <input type="hidden" name="version" value={state.values.version ?? '0'} />
        {state.conflict ? <ConflictForm mine={state.values} theirs={state.conflict} /> : null}
        <RoleSection form={state} />
        <ContactForm form={state} displayOption={typed.displayOption ?? ''} />
        <HoursForm form={state} />
        <SaveBar />
      </Form>
      <ListingForm
        entries={typed}
        timeZone={typed.zip === initial.values.zip ? timeZone : ''}
        languages={languages}
      />
    </div>
  );
}

/** The one that Enter presses; the buttons that edit the hours come later. */
function FirstSubmitButton() {
  return (
    <button type="submit" tabIndex={-1} aria-hidden="true" className="sr-only">
      Save
    </button>
  );
}

function SaveBar() {
  return (
    <div className="flex flex-wrap items-center gap-4 border-t border-border pt-6">
      <SubmitButton pendingLabel="Saving…">Save</SubmitButton>
      <DraftKeeper href={routes.profileDraft} />
    </div>
  );
}

/** What stands in the form right now: what was typed since, or what the server sent last. */
function useTyped(state: FormState) {
  const [typed, setTyped] = useState({ attempt: state.attempt, entries: state.values });
  const entries = typed.attempt === state.attempt ? typed.entries : state.values;
  const set = (next: Entries) => setTyped({ attempt: state.attempt, entries: next });
  return [entries, set] as const;
}

function entriesOn(form: HTMLFormElement): Entries {
  const fields = [...new FormData(form)].filter((entry) => typeof entry[1] === 'string');
  return Object.fromEntries(fields) as Entries;
}

/** What the case is about comes from the validation that was refused just now. */
function RefusalLinks() {
  return (
    <>
      <ButtonLink href={routes.newCase} prefetch={false}>
        Open a case
      </ButtonLink>
      <ButtonLink href={routes.npnLookup} variant="secondary">
        Open the NIPR look-up
      </ButtonLink>
      <ButtonLink href={`tel:+${serviceDeskPhone.replaceAll('-', '')}`} variant="secondary">
        Call the Marketplace Service Desk at {serviceDeskPhone}
      </ButtonLink>
    </>
  );
}

function RoleSection({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="role"
        label={fieldLabels.role}
        hint="“Not an Agent Broker” lets you train without being registered."
        options={roleOptions}
        emptyLabel="Select a role"
        width="full"
      />
      <Fieldset
        legend="Find Local Help and Help On Demand options"
        intro="Choose how much of your professional contact information consumers see there."
      >
        <RadioGroup
          form={form}
          name="displayOption"
          label={fieldLabels.displayOption}
          options={displayOptionLabels}
        />
      </Fieldset>
    </>
  );
}
