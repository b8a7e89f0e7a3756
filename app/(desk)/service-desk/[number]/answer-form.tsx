'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { TextArea } from '@/components/forms/text-area';
import { longestCaseMessage } from '@/lib/domain/service-case';
import { cannedAnswers } from '@/lib/forms/canned-answer';
import { type AnswerKind, answerKinds } from '@/lib/forms/service-case';
import { type FormState, initialState } from '@/lib/forms/state';
import { answerCaseAction } from './actions';

const labels = { kind: 'What is it?', body: 'Text' };

const kindOptions: readonly { value: AnswerKind; label: string; description: string }[] = [
  { value: 'answer', label: 'An answer', description: 'The agent reads it and is told by mail.' },
  {
    value: 'ask-agent',
    label: 'A question',
    description: 'The same, and the case waits for the agent.',
  },
  { value: 'note', label: 'An internal note', description: 'The agent never sees it.' },
];

const cannedOptions = cannedAnswers.map(({ id, name }) => ({ value: id, label: name }));

type Props = {
  number: string;
  /** What is allowed now; none in a closed case. */
  kinds: readonly AnswerKind[];
};

/**
 * An answer, a question or a note, with canned answers at hand. Where it is not allowed any more,
 * what was typed still comes back.
 */
export function AnswerForm({ number, kinds }: Props) {
  const initial = initialState<AnswerKind>({ kind: kinds[0] ?? '' });
  const [state, action] = useActionState(answerCaseAction, initial);
  if (kinds.length === 0 && state.attempt === 0) return null;
  const open = kinds.length === 0 ? answerKinds : kinds;
  const shown = kindOptions.filter(({ value }) => open.includes(value));
  return (
    <Form action={action} state={state} labels={labels} idPrefix="answer">
      <input type="hidden" name="number" value={number} />
      <RadioGroup form={state} idPrefix="answer" name="kind" label={labels.kind} options={shown} />
      <CannedAnswers state={state} />
      <TextArea
        // What was inserted must show, also where something was typed before.
        key={state.attempt}
        form={state}
        idPrefix="answer"
        name="body"
        label={labels.body}
        longest={longestCaseMessage}
        rows={8}
      />
      <SubmitButton pendingLabel="Sending…">Send</SubmitButton>
    </Form>
  );
}

/** "Insert" puts the chosen one behind what is written. */
function CannedAnswers({ state }: { state: FormState<AnswerKind> }) {
  return (
    <div className="space-y-3">
      <SelectField
        form={state}
        idPrefix="answer"
        name="canned"
        label="Canned answer"
        options={cannedOptions}
        emptyLabel="None"
        optional
        width="full"
      />
      <SubmitButton variant="secondary" name="intent" value="insert" pendingLabel="Inserting…">
        Insert
      </SubmitButton>
    </div>
  );
}
