'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { initialState } from '@/lib/forms/state';
import { closeCaseAction, reopenCaseAction } from './actions';

/** "Close the case", when the agent needs no help any more. */
export function CloseForm({ number }: { number: string }) {
  const [state, action] = useActionState(closeCaseAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix="close">
      <input type="hidden" name="number" value={number} />
      <SubmitButton variant="secondary" pendingLabel="Closing…">
        Close the case
      </SubmitButton>
    </Form>
  );
}

/** "Open it again", for 30 days after it was closed. */
export function ReopenForm({ number }: { number: string }) {
  const [state, action] = useActionState(reopenCaseAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix="reopen">
      <input type="hidden" name="number" value={number} />
      <SubmitButton pendingLabel="Opening…">Open it again</SubmitButton>
    </Form>
  );
}
