'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SelectField, type SelectOption } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Details } from '@/components/ui/details';
import { initialState } from '@/lib/forms/state';
import { assignCaseAction } from './actions';
import { type SeenCase, SeenCaseForm } from './seen-case-form';

type Props = { seen: SeenCase; isHeld: boolean; options: readonly SelectOption[] };

/** Gives the case to a representative: "Assign", or "Hand over" when somebody has it. */
export function AssignForm({ seen, isHeld, options }: Props) {
  const [state, action] = useActionState(assignCaseAction, initialState<null>());
  const label = isHeld ? 'Hand over to' : 'Assign to';
  return (
    <Details
      summary={isHeld ? 'Hand the case over' : 'Assign the case'}
      open={state.attempt > 0 || undefined}
    >
      <Form action={action} state={state} labels={{ assigneeId: label }} idPrefix="assign">
        <SeenCaseForm {...seen} />
        <SelectField
          form={state}
          idPrefix="assign"
          name="assigneeId"
          label={label}
          options={options}
          emptyLabel="Select a representative"
          width="full"
        />
        <SubmitButton variant="secondary" pendingLabel="Saving…">
          {isHeld ? 'Hand over' : 'Assign'}
        </SubmitButton>
      </Form>
    </Details>
  );
}
