'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { RadioGroup } from '@/components/forms/radio-group';
import { SubmitButton } from '@/components/forms/submit-button';
import type { ApprovedField } from '@/lib/domain/correction';
import { formatMessage } from '@/lib/forms/messages';
import { initialState } from '@/lib/forms/state';
import { decideCorrectionAction } from './actions';

const labels = { decision: 'Your decision', reason: 'Reason' };

type Props = { id: string; number: string; field: ApprovedField };

/** A lead's yes or no to what waits for them. */
export function DecisionForm({ id, number, field }: Props) {
  const [state, action] = useActionState(decideCorrectionAction, initialState<ApprovedField>());
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
          { value: 'approve', label: formatMessage({ code: `correction.approve.${field}` }) },
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
