'use client';

import { useActionState } from 'react';
import { CheckboxGroup } from '@/components/forms/checkbox-group';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Details } from '@/components/ui/details';
import type { IdentityItem } from '@/lib/domain/service-case';
import { identityField } from '@/lib/forms/correction';
import { checked } from '@/lib/forms/entries';
import { formatMessage } from '@/lib/forms/messages';
import { type FormState, initialState } from '@/lib/forms/state';
import { confirmIdentityAction } from './actions';
import { type SeenCase, SeenCaseForm } from './seen-case-form';

type Props = {
  seen: SeenCase;
  /** The NPN by which the record was looked up, '' for none. */
  record: string;
  /** What is on file, so that it can match. */
  askable: readonly IdentityItem[];
};

/** What the caller named and what matched (S32). */
export function IdentityForm(props: Props) {
  const [state, action] = useActionState(confirmIdentityAction, initialState<null>());
  return <ItemsForm {...props} state={state} action={action} />;
}

/**
 * The same once more: with another record, or with an item that was not asked for the first time. The
 * newest check is the one that counts.
 */
export function ConfirmAgainForm({ open, ...props }: Props & { open: boolean }) {
  const [state, action] = useActionState(confirmIdentityAction, initialState<null>());
  return (
    <Details
      summary="Confirm the identity again"
      headingLevel={3}
      open={open || state.attempt > 0 || undefined}
    >
      <ItemsForm {...props} state={state} action={action} />
    </Details>
  );
}

type ItemsProps = Props & { state: FormState<null>; action: (form: FormData) => void };

function ItemsForm({ seen, record, askable, state, action }: ItemsProps) {
  return (
    <Form action={action} state={state} idPrefix="identity">
      <SeenCaseForm {...seen} />
      <input type="hidden" name="record" value={record} />
      <CheckboxGroup
        form={state}
        idPrefix="identity"
        name="items"
        label="What the caller named, and what matches"
        hint="At least three. Let the caller say it first; never read it out."
        checkedValue={checked}
        options={askable.map((item) => ({
          name: identityField(item),
          label: formatMessage({ code: `identity.item.${item}` }),
        }))}
      />
      <SubmitButton pendingLabel="Recording…">Confirm the identity</SubmitButton>
    </Form>
  );
}
