'use client';

import { useActionState } from 'react';
import { Consent } from '@/components/forms/consent';
import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { checked } from '@/lib/forms/entries';
import { initialState } from '@/lib/forms/state';
import { signAgreementAction } from './actions';

const labels = {
  agree: 'I have read the agreement and agree to it',
  signature: 'Your full name',
};

/** A tick and a typed name stand for the signature. */
export function AgreementForm({ version, name }: { version: string; name: string }) {
  const [state, action] = useActionState(signAgreementAction, initialState<null>({ version }));
  return (
    <Form action={action} state={state} labels={labels}>
      <input type="hidden" name="version" value={state.values.version ?? version} />
      <Consent form={state} name="agree" label={labels.agree} checkedValue={checked} />
      <Field
        form={state}
        name="signature"
        label={labels.signature}
        hint={`It is your signature. Type it as it stands in your profile: ${name}`}
        autoComplete="name"
        spellCheck={false}
      />
      <SubmitButton pendingLabel="Signing…">Sign the agreement</SubmitButton>
    </Form>
  );
}
