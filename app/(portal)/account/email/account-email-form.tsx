'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { initialState } from '@/lib/forms/state';
import { askEmailChangeAction } from './actions';

const labels = { email: 'New email address' };

/** Another address; a client component so that a refusal keeps what was typed. */
export function AccountEmailForm() {
  const [state, action] = useActionState(askEmailChangeAction, initialState<null>());
  return (
    <Form action={action} state={state} labels={labels}>
      <Field
        form={state}
        name="email"
        label={labels.email}
        hint="We send a link to it. The address takes effect when you have opened the link."
        type="email"
        autoComplete="email"
      />
      <SubmitButton pendingLabel="Sending…">Send the link</SubmitButton>
    </Form>
  );
}
