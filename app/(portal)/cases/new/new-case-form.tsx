'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { longestCaseMessage } from '@/lib/domain/service-case';
import { topicOptions } from '@/lib/forms/service-case';
import type { FormState } from '@/lib/forms/state';
import { openCaseAction } from './actions';

const labels = { topic: 'What is it about?', body: 'Your words' };

/** Topic and words of a new case. */
export function NewCaseForm({ initial }: { initial: FormState<never> }) {
  const [state, action] = useActionState(openCaseAction, initial);
  return (
    <Form action={action} state={state} labels={labels}>
      <SelectField
        form={state}
        name="topic"
        label={labels.topic}
        options={topicOptions}
        width="full"
        className="max-w-measure"
      />
      <TextArea
        form={state}
        name="body"
        label={labels.body}
        hint="What should we know? Never write your Social Security Number (SSN) or your password here."
        longest={longestCaseMessage}
        rows={8}
        optional
      />
      <SubmitButton pendingLabel="Opening…">Open the case</SubmitButton>
    </Form>
  );
}
