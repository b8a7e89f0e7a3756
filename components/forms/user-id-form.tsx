'use client';

import { useActionState } from 'react';
import { type FormState, initialState } from '@/lib/forms/state';
import { Field } from './field';
import { Form } from './form';
import { SubmitButton } from './submit-button';

type State = FormState<null>;

type Props = {
  action: (previous: State, form: FormData) => Promise<State>;
  locale: NonNullable<State['locale']>;
  words: Readonly<Record<'userId' | 'send' | 'sending', string>>;
};

/** Asks for a User ID, and for nothing else. */
export function UserIdForm({ action: run, locale, words }: Props) {
  const [state, action] = useActionState(run, initialState<null>({}, locale));
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
