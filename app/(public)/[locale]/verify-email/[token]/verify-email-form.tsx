'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/lib/domain/locale';
import { initialState } from '@/lib/forms/state';
import { verifyEmailAction } from './actions';

type Props = {
  locale: Locale;
  token: string;
  words: Readonly<Record<'confirm' | 'confirming', string>>;
};

/** One button: opening the page verifies nothing. */
export function VerifyEmailForm({ locale, token, words }: Props) {
  const [state, action] = useActionState(verifyEmailAction, initialState<null>({}, locale));
  return (
    <Form action={action} state={state}>
      <input type="hidden" name="locale" value={locale} />
      <input type="hidden" name="token" value={token} />
      <SubmitButton pendingLabel={words.confirming}>{words.confirm}</SubmitButton>
    </Form>
  );
}
