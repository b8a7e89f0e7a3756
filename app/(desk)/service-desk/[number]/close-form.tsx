'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { longestCaseMessage } from '@/lib/domain/service-case';
import { initialState } from '@/lib/forms/state';
import { closeDeskCaseAction, reopenDeskCaseAction } from './actions';
import { type SeenCase, SeenCaseForm } from './seen-case-form';

/** "Close the case", with what came of it. */
export function CloseDeskForm({ seen }: { seen: SeenCase }) {
  const [state, action] = useActionState(closeDeskCaseAction, initialState<null>());
  const label = 'What came of it';
  return (
    <Form action={action} state={state} labels={{ resolution: label }} idPrefix="close">
      <SeenCaseForm {...seen} />
      <TextArea
        form={state}
        idPrefix="close"
        name="resolution"
        label={label}
        hint="The agent reads it."
        longest={longestCaseMessage}
        rows={4}
      />
      <SubmitButton variant="secondary" pendingLabel="Closing…">
        Close the case
      </SubmitButton>
    </Form>
  );
}

/** "Open it again", for 30 days after it was closed. */
export function ReopenDeskForm({ number }: { number: string }) {
  const [state, action] = useActionState(reopenDeskCaseAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix="reopen">
      <input type="hidden" name="number" value={number} />
      <SubmitButton pendingLabel="Opening…">Open it again</SubmitButton>
    </Form>
  );
}
