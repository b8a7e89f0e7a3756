'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { initialState } from '@/lib/forms/state';
import { endOtherSessionsAction, endSessionAction } from './actions';

/** "Sign out" for one browser; its name tells the buttons of the list apart by ear. */
export function EndSessionForm({ id, browser }: { id: string; browser: string }) {
  const [state, action] = useActionState(endSessionAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix={id}>
      <input type="hidden" name="id" value={id} />
      <SubmitButton variant="secondary" pendingLabel="Signing out…">
        Sign out<VisuallyHidden> ({browser})</VisuallyHidden>
      </SubmitButton>
    </Form>
  );
}

/** "Sign out all other browsers". */
export function EndOtherSessionsForm() {
  const [state, action] = useActionState(endOtherSessionsAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix="others">
      <SubmitButton variant="danger" pendingLabel="Signing out…">
        Sign out all other browsers
      </SubmitButton>
    </Form>
  );
}
