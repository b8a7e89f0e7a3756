'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { initialState } from '@/lib/forms/state';
import { dismissNoticesAction } from './actions';

/** "Done": puts the notices away as far as they were on the page. */
export function OutdatedNoticesForm({ seenUpTo }: { seenUpTo: number }) {
  const [state, action] = useActionState(dismissNoticesAction, initialState<null>());
  return (
    <Form action={action} state={state}>
      <input type="hidden" name="seenUpTo" value={seenUpTo} />
      <SubmitButton variant="secondary" pendingLabel="Putting away…">
        Done
      </SubmitButton>
    </Form>
  );
}
