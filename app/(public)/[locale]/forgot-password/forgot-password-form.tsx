'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/lib/domain/locale';
import { initialState } from '@/lib/forms/state';
import { askNewPasswordAction } from './actions';

type Props = {
  locale: Locale;
  words: Readonly<Record<'userId' | 'send' | 'sending', string>>;
};

/** Asks for the User ID whose password is not known any more. */
export function ForgotPasswordForm({ locale, words }: Props) {
  const [state, action] = useActionState(askNewPasswordAction, initialState<null>({}, locale));
  return (
    <Form action={action} state={state} labels={{ userId: words.userId }}>
      <input type="hidden" name="locale" value={locale} />
      <Field
        form={state}
        name="userId"
        label={words.userId}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <SubmitButton pendingLabel={words.sending}>{words.send}</SubmitButton>
    </Form>
  );
}
