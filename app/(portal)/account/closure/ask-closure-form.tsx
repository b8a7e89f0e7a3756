'use client';

import { useActionState } from 'react';
import { Consent } from '@/components/forms/consent';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { checked } from '@/lib/forms/entries';
import { initialState } from '@/lib/forms/state';
import { askClosureAction } from './actions';

/** A tick and a button: nobody asks for it by accident. */
export function AskClosureForm() {
  const [state, action] = useActionState(askClosureAction, initialState<null>());
  return (
    <Form action={action} state={state}>
      <Consent
        form={state}
        name="confirm"
        label="I want my account to be closed"
        checkedValue={checked}
      />
      <SubmitButton variant="danger" pendingLabel="Sending…">
        Ask to close my account
      </SubmitButton>
    </Form>
  );
}
