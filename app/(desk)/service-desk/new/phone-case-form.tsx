'use client';

import { useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { longestCaseMessage } from '@/lib/domain/service-case';
import { topicOptions } from '@/lib/forms/service-case';
import { type FormState, initialState } from '@/lib/forms/state';
import { openPhoneCaseAction } from './actions';

const labels = {
  userId: 'User ID of the caller',
  topic: 'What is it about?',
  body: 'What the caller said',
};

/** Whose case it is, and what they said. */
export function PhoneCaseForm() {
  const [state, action] = useActionState(openPhoneCaseAction, initialState<never>());
  return (
    <Form action={action} state={state} labels={labels}>
      <Field
        form={state}
        name="userId"
        label={labels.userId}
        autoComplete="off"
        spellCheck={false}
      />
      <SelectField
        form={state}
        name="topic"
        label={labels.topic}
        options={topicOptions}
        emptyLabel="Select a topic"
        width="full"
        className="max-w-measure"
      />
      <WhatWasSaid state={state} />
      <SubmitButton pendingLabel="Opening…">Open the case</SubmitButton>
    </Form>
  );
}

function WhatWasSaid({ state }: { state: FormState<unknown> }) {
  return (
    <TextArea
      form={state}
      name="body"
      label={labels.body}
      hint="An internal note: the agent does not see it. Never write an SSN here."
      longest={longestCaseMessage}
      rows={6}
    />
  );
}
