'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/lib/domain/locale';
import { initialState } from '@/lib/forms/state';
import { signInAction } from './actions';

type Words = {
  readonly userId: string;
  readonly password: string;
  readonly submit: string;
  readonly pending: string;
};

type Props = { locale: Locale; next: string; words: Words };

/** User ID and password (S3); a client component so that a refusal keeps what was typed. */
export function SignInForm({ locale, next, words }: Props) {
  const [state, action] = useActionState(signInAction, initialState<string>({ next }, locale));
  const labels = { userId: words.userId, password: words.password };
  return (
    <Form action={action} state={state} labels={labels}>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="locale" value={locale} />
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
      <SubmitButton pendingLabel={words.pending}>{words.submit}</SubmitButton>
    </Form>
  );
}
