'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { type FormState, initialState } from '@/lib/forms/state';
import { confirmAction } from './actions';

const labels = { password: 'Password', code: 'Code' };

type Props = {
  /** Where to go on; '' for a tab that was only opened to confirm. */
  next: string;
  userId: string;
  hasFactor: boolean;
};

/** The password again, and the code of the second factor when there is one. */
export function ConfirmForm({ next, userId, hasFactor }: Props) {
  const [state, action] = useActionState(confirmAction, initialState<string>());
  return (
    <Form action={action} state={state} labels={labels}>
      <input type="hidden" name="next" value={next} />
      {/* So that password managers know whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={userId} />
      <Field
        form={state}
        name="password"
        label={labels.password}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
      />
      {hasFactor ? <CodeField form={state} /> : null}
      <SubmitButton pendingLabel="Checking…">Confirm</SubmitButton>
    </Form>
  );
}

/** Of the app, or one to fall back on. */
function CodeField({ form }: { form: FormState }) {
  return (
    <Field
      form={form}
      name="code"
      label={labels.code}
      hint="The six digits that your authenticator app shows now, or one of your recovery codes."
      width="sm"
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={100}
    />
  );
}
