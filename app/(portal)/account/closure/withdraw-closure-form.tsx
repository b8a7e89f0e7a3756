'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { initialState } from '@/lib/forms/state';
import { withdrawClosureAction } from './actions';

/** The way back. */
export function WithdrawClosureForm() {
  const [state, action] = useActionState(withdrawClosureAction, initialState<null>());
  return (
    <Form action={action} state={state}>
      <SubmitButton pendingLabel="Sending…">Keep my account</SubmitButton>
    </Form>
  );
}
