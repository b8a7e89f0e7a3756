'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { PasswordField } from '@/components/forms/password-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { passwordHint } from '@/lib/forms/password-hint';
import { initialState } from '@/lib/forms/state';
import { changePasswordAction } from './actions';

type Props = {
  userId: string;
  hasFactor: boolean;
  /** The person's own words, which a password must not be made of. */
  words: readonly string[];
};

const labels = { current: 'Current password', password: 'New password' };

/** Old and new password; a client component for the hint and to show what is typed. */
export function AccountPasswordForm({ userId, ...judged }: Props) {
  const [state, action] = useActionState(changePasswordAction, initialState<null>());
  return (
    <Form action={action} state={state} labels={labels}>
      {/* So that password managers know whose password it is. */}
      <input type="hidden" name="username" autoComplete="username" value={userId} />
      <PasswordField
        form={state}
        name="current"
        label={labels.current}
        autoComplete="current-password"
      />
      <PasswordField
        form={state}
        name="password"
        label={labels.password}
        hint={`${judged.hasFactor ? '8' : '15'} to 128 characters of any kind, spaces included. Several words that have nothing to do with each other are hard to guess and easy to remember.`}
        autoComplete="new-password"
        judge={(typed) => passwordHint(typed, { ...judged, locale: 'en' })}
      />
      <SubmitButton pendingLabel="Saving…">Save the new password</SubmitButton>
    </Form>
  );
}
