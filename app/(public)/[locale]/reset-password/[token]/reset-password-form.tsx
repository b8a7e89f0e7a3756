'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { PasswordField } from '@/components/forms/password-field';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/lib/domain/locale';
import { passwordHint } from '@/lib/forms/password-hint';
import { initialState } from '@/lib/forms/state';
import { resetPasswordAction } from './actions';

type Props = {
  locale: Locale;
  token: string;
  hasFactor: boolean;
  words: Readonly<Record<'password' | 'passwordHint' | 'save' | 'saving', string>>;
};

/** A new password. Of whom, the page does not say: a link can fall into other hands. */
export function ResetPasswordForm({ locale, token, hasFactor, words }: Props) {
  const [state, action] = useActionState(resetPasswordAction, initialState<null>({}, locale));
  return (
    <Form action={action} state={state} labels={{ password: words.password }}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <PasswordField
        form={state}
        name="password"
        label={words.password}
        hint={words.passwordHint}
        autoComplete="new-password"
        judge={(typed) => passwordHint(typed, { hasFactor, words: [], locale })}
      />
      <SubmitButton pendingLabel={words.saving}>{words.save}</SubmitButton>
    </Form>
  );
}
