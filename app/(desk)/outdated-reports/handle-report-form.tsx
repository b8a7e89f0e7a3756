'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { VisuallyHidden } from '@/components/ui/visually-hidden';
import { initialState } from '@/lib/forms/state';
import { handleReportAction } from './actions';

type Props = {
  id: string;
  /** Whom the report is about: the buttons of a list must be told apart by ear. */
  name: string;
  /** The page of the list around it. */
  page: number;
};

/** "Mark as handled" for one report. */
export function HandleReportForm({ id, name, page }: Props) {
  const [state, action] = useActionState(handleReportAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix={id}>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="page" value={page} />
      <SubmitButton variant="secondary" pendingLabel="Marking…">
        Mark as handled<VisuallyHidden> ({name})</VisuallyHidden>
      </SubmitButton>
    </Form>
  );
}
