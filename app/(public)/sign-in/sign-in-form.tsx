'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { initialState } from '@/lib/forms/state';
import { signInAction } from './actions';

const labels = { userId: 'User ID', password: 'Password' };

/** User ID and password (S3); a client component so that a refusal keeps what was typed. */
export function SignInForm({ next }: { next: string }) {
  const [state, action] = useActionState(signInAction, initialState<string>({ next }));
  return (
    <Form action={action} state={state} labels={labels}>
      <input type="hidden" name="next" value={next} />
      <Field
        form={state}
        name="userId"
        label={labels.userId}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={200}
      />
      <Field
        form={state}
        name="password"
        label={labels.password}
        type="password"
        autoComplete="current-password"
        maxLength={1000}
      />
      <SubmitButton pendingLabel="Signing in…">Sign in</SubmitButton>
    </Form>
  );
}
