'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { initialState } from '@/lib/forms/state';
import { addSsnAction } from './actions';

const labels = { ssn: 'Social Security Number (SSN)' };

/** The SSN is shown as it is typed: nine hidden digits are hard to get right. It never comes back. */
export function AccountSsnForm() {
  const [state, action] = useActionState(addSsnAction, initialState<null>());
  return (
    <Form action={action} state={state} labels={labels}>
      <Field
        form={state}
        name="ssn"
        label={labels.ssn}
        hint="Nine digits, with or without hyphens. It is kept encrypted and never shown."
        autoComplete="off"
        inputMode="numeric"
        spellCheck={false}
        width="sm"
      />
      <SubmitButton pendingLabel="Saving…">Add the SSN</SubmitButton>
    </Form>
  );
}
