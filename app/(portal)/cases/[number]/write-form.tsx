'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { longestCaseMessage } from '@/lib/domain/service-case';
import { initialState } from '@/lib/forms/state';
import { writeToCaseAction } from './actions';

type Props = { number: string; allowed: boolean };

/**
 * A message of the agent in their case. Closed by the desk meanwhile, what was typed still comes
 * back, also without JavaScript.
 */
export function WriteForm({ number, allowed }: Props) {
  const [state, action] = useActionState(writeToCaseAction, initialState<null>());
  if (!allowed && state.attempt === 0) return null;
  return (
    <Form action={action} state={state} labels={{ body: 'Your message' }}>
      <input type="hidden" name="number" value={number} />
      <TextArea
        form={state}
        name="body"
        label="Your message"
        hint="Never write your Social Security Number (SSN) or your password here."
        longest={longestCaseMessage}
        rows={6}
      />
      <SubmitButton pendingLabel="Sending…">Send</SubmitButton>
    </Form>
  );
}
