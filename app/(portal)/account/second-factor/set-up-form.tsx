'use client';

import { type ReactNode, useActionState } from 'react';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { initialState } from '@/lib/forms/state';
import {
  beginSetUpAction,
  confirmSetUpAction,
  dismissFactorHintAction,
  removeFactorAction,
} from './actions';
import { RecoveryCodes } from './recovery-codes-form';

/** "Set up an app", the first one or another one. */
export function BeginSetUpForm({
  variant,
  children,
}: {
  variant: 'primary' | 'secondary';
  children: string;
}) {
  const [state, action] = useActionState(beginSetUpAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix="begin">
      <SubmitButton variant={variant} pendingLabel="One moment…">
        {children}
      </SubmitButton>
    </Form>
  );
}

const labels = { code: 'Code' };

/**
 * The first code of an app that was scanned; then the recovery codes, once. It stays in its place
 * when there is nothing to scan (any more), so that its answer has a place to be shown: the codes, or
 * why the code was refused.
 */
export function FirstCodeForm({ toScan }: { toScan: ReactNode }) {
  const [state, action] = useActionState(confirmSetUpAction, initialState<readonly string[]>());
  if (state.result) return <RecoveryCodes codes={state.result} />;
  if (!toScan && state.attempt === 0) return null;
  return (
    <section aria-labelledby="set-up" className="mt-10">
      <h2 id="set-up">Set up your app</h2>
      {toScan}
      <Form action={action} state={state} labels={labels}>
        <Field
          form={state}
          name="code"
          label={labels.code}
          hint="The six digits that the app shows for this account."
          width="xs"
          inputMode="numeric"
          autoComplete="one-time-code"
          maxLength={100}
        />
        <SubmitButton pendingLabel="Checking…">Check the code and finish</SubmitButton>
      </Form>
    </section>
  );
}

/** Agents: back to the password alone. */
export function RemoveFactorForm() {
  const [state, action] = useActionState(removeFactorAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix="remove">
      <SubmitButton variant="danger" pendingLabel="Removing…">
        Remove the second factor
      </SubmitButton>
    </Form>
  );
}

/** "Not now": puts the hint to set one up away. */
export function DismissHintForm() {
  const [state, action] = useActionState(dismissFactorHintAction, initialState<null>());
  return (
    <Form action={action} state={state} idPrefix="factor-hint">
      <SubmitButton variant="quiet" pendingLabel="Putting away…">
        Not now
      </SubmitButton>
    </Form>
  );
}
