'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/lib/domain/locale';
import { initialState } from '@/lib/forms/state';
import { signInCodeAction } from './actions';

type Words = {
  readonly code: string;
  readonly hint: string;
  readonly submit: string;
  readonly pending: string;
};

type Props = { locale: Locale; next: string; words: Words };

/** The code of the app, or a recovery code: so the keyboard offers letters too. */
export function CodeForm({ locale, next, words }: Props) {
  const [state, action] = useActionState(signInCodeAction, initialState<string>({}, locale));
  return (
    <Form action={action} state={state} labels={{ code: words.code }}>
      <input type="hidden" name="next" value={next} />
      <input type="hidden" name="locale" value={locale} />
      <Field
        form={state}
        name="code"
        label={words.code}
        hint={words.hint}
        width="sm"
        autoComplete="one-time-code"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={100}
      />
      <SubmitButton pendingLabel={words.pending}>{words.submit}</SubmitButton>
    </Form>
  );
}
