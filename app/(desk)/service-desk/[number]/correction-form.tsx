'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Details } from '@/components/ui/details';
import { type Entries, initialState } from '@/lib/forms/state';
import {
  correctNameAction,
  correctNpnAction,
  requestFactorRemovalAction,
  requestSsnAction,
} from './actions';
import { type SeenCase, SeenCaseForm } from './seen-case-form';

const nameLabels = {
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  suffix: 'Suffix',
};

// A refused form stays open: without JavaScript the page is drawn anew.
type Props = { seen: SeenCase; initial: Entries };

/** The name on the account and in the profile. */
export function NameForm({ seen, initial }: Props) {
  const [state, action] = useActionState(correctNameAction, initialState<null>(initial));
  const field = { form: state, idPrefix: 'name', autoComplete: 'off' } as const;
  return (
    <Details summary="Correct the name" headingLevel={3} open={state.attempt > 0 || undefined}>
      <Form action={action} state={state} labels={nameLabels} idPrefix="name">
        <SeenCaseForm {...seen} />
        <div className="grid gap-4 sm:grid-cols-2">
          <Field {...field} name="firstName" label={nameLabels.firstName} width="full" />
          <Field {...field} name="middleName" label={nameLabels.middleName} optional width="full" />
          <Field {...field} name="lastName" label={nameLabels.lastName} width="full" />
          <Field {...field} name="suffix" label={nameLabels.suffix} optional width="full" />
        </div>
        <SubmitButton pendingLabel="Correcting…">Correct the name</SubmitButton>
      </Form>
    </Details>
  );
}

/** The NPN in the profile: it can only be that of the record which the caller was found to own. */
export function NpnForm({ seen, initial, confirmed }: Props & { confirmed: string }) {
  const [state, action] = useActionState(correctNpnAction, initialState<null>(initial));
  return (
    <Details summary="Correct the NPN" headingLevel={3} open={state.attempt > 0 || undefined}>
      <Form action={action} state={state} labels={{ npn: 'NPN' }} idPrefix="npn">
        <SeenCaseForm {...seen} />
        <Field
          form={state}
          idPrefix="npn"
          name="npn"
          label="New NPN"
          hint={`The identity was confirmed with the record of NPN ${confirmed}: only this NPN can be set.`}
          inputMode="numeric"
          autoComplete="off"
        />
        <SubmitButton pendingLabel="Correcting…">Correct the NPN</SubmitButton>
      </Form>
    </Details>
  );
}

/** An SSN for the account, which a lead must approve. What was typed never comes back. */
export function SsnForm({ seen }: { seen: SeenCase }) {
  const [state, action] = useActionState(requestSsnAction, initialState<null>());
  return (
    <Details
      summary="Add or correct the SSN"
      headingLevel={3}
      open={state.attempt > 0 || undefined}
    >
      <Form action={action} state={state} labels={{ ssn: 'SSN' }} idPrefix="ssn">
        <SeenCaseForm {...seen} />
        <Field
          form={state}
          idPrefix="ssn"
          name="ssn"
          type="password"
          label="Social Security Number (SSN)"
          hint="9 digits, with or without hyphens. It is never shown again."
          inputMode="numeric"
          autoComplete="off"
        />
        <SubmitButton pendingLabel="Asking…">Ask a lead to approve</SubmitButton>
      </Form>
    </Details>
  );
}

/** Takes away a second factor that is lost, which a lead must approve. */
export function FactorForm({ seen }: { seen: SeenCase }) {
  const [state, action] = useActionState(requestFactorRemovalAction, initialState<null>());
  return (
    <Details
      summary="Remove a lost second factor"
      headingLevel={3}
      open={state.attempt > 0 || undefined}
    >
      <Form action={action} state={state} idPrefix="factor">
        <SeenCaseForm {...seen} />
        <p>
          For a caller whose app and recovery codes are lost. The agent is told by mail now. Once a
          lead has approved it, the app and the codes are gone and the agent is signed out
          everywhere; the password alone opens the account until an app is set up again.
        </p>
        <SubmitButton pendingLabel="Asking…">Ask a lead to remove it</SubmitButton>
      </Form>
    </Details>
  );
}
