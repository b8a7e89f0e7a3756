'use client';

import { useActionState } from 'react';
import { Choice } from '@/components/forms/choice';
import { FieldError, fieldBox } from '@/components/forms/field-parts';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { checked } from '@/lib/forms/entries';
import { initialState } from '@/lib/forms/state';
import { askClosureAction } from './actions';

/** A tick and a button: nobody asks for it by accident. */
export function AskClosureForm() {
  const [state, action] = useActionState(askClosureAction, initialState<null>());
  const error = state.errors.confirm;
  return (
    <Form action={action} state={state}>
      <div className={fieldBox(error)}>
        <FieldError id="confirm" error={error} />
        <Choice
          id="confirm"
          type="checkbox"
          name="confirm"
          value={checked}
          label="I want my account to be closed"
          required
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'confirm-error' : undefined}
        />
      </div>
      <SubmitButton variant="danger" pendingLabel="Sending…">
        Ask to close my account
      </SubmitButton>
    </Form>
  );
}
