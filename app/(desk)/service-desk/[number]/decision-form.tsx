'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import { initialState } from '@/lib/forms/state';
import { decideSsnAction } from './actions';

const labels = { decision: 'Your decision', reason: 'Reason' };

/** A lead's yes or no to a change of an SSN. */
export function DecisionForm({ id, number }: { id: string; number: string }) {
  const [state, action] = useActionState(decideSsnAction, initialState<null>());
  return (
    <Form action={action} state={state} labels={labels} idPrefix="decision">
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="number" value={number} />
      <RadioGroup
        form={state}
        idPrefix="decision"
        name="decision"
        label={labels.decision}
        options={[
          { value: 'approve', label: 'Approve: the SSN goes on the account' },
          { value: 'reject', label: 'Reject: nothing changes' },
        ]}
      />
      <Field
        form={state}
        idPrefix="decision"
        name="reason"
        label={labels.reason}
        hint="Needed when you reject. The representative reads it."
        optional
        width="full"
      />
      <SubmitButton pendingLabel="Saving…">Decide</SubmitButton>
    </Form>
  );
}
