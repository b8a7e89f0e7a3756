'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { initialState } from '@/lib/forms/state';
import { takeCaseAction } from './actions';

/** "Take": of two who press it at once one wins. */
export function TakeForm({ number }: { number: string }) {
  const [state, action] = useActionState(takeCaseAction, initialState<'taken' | 'late'>());
  return (
    <Form action={action} state={state} idPrefix={`take-${number}`}>
      <input type="hidden" name="number" value={number} />
      <SubmitButton variant="secondary" pendingLabel="Taking…">
        Take<VisuallyHidden> {number}</VisuallyHidden>
      </SubmitButton>
    </Form>
  );
}
