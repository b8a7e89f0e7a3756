'use client';

import { useActionState } from 'react';
import { Form } from '@/components/forms/form';
import { SubmitButton } from '@/components/forms/submit-button';
import { Alert } from '@/components/ui/alert';
import { AppLink } from '@/components/ui/app-link';
import { buttonClass } from '@/components/ui/button';
import { PrintButton } from '@/components/ui/print-button';
import { initialState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';
import { makeRecoveryCodesAction } from './actions';

/** How many codes are left, and a button for new ones; then the new ones, once. */
export function RecoveryCodesForm({ left, isSetUp }: { left: number; isSetUp: boolean }) {
  const [state, action] = useActionState(
    makeRecoveryCodesAction,
    initialState<readonly string[]>(),
  );
  if (state.result) return <RecoveryCodes codes={state.result} />;
  if (!isSetUp) return null;
  return (
    <section aria-labelledby="recovery" className="mt-10">
      <h2 id="recovery">Recovery codes</h2>
      <p className="mt-1 mb-4 max-w-measure">{leftText(left)}</p>
      <Form action={action} state={state} idPrefix="recovery">
        <SubmitButton variant="secondary" pendingLabel="Making codes…">
          Make new recovery codes
        </SubmitButton>
      </Form>
    </section>
  );
}

function leftText(left: number): string {
  const purpose = 'Each of them works once in the place of your app, for example on a lost phone.';
  if (left === 0) return `You have no recovery codes left. ${purpose}`;
  const codes = left === 1 ? 'one unused recovery code' : `${left} unused recovery codes`;
  return `You have ${codes}. ${purpose} New ones take the place of the old ones.`;
}

/** The codes in plain, to print, to download or to write down: nobody can show them again. */
export function RecoveryCodes({ codes }: { codes: readonly string[] }) {
  return (
    <section aria-labelledby="codes" className="mt-10">
      <h2 id="codes">Your recovery codes</h2>
      <Alert tone="warning" role="status" className="mt-4">
        <p>
          Print them, download them or write them down now: they are not shown again. Keep them
          where you do not keep your phone. Each works once.
        </p>
      </Alert>
      <ul className="my-6 grid max-w-md grid-cols-1 gap-x-8 gap-y-2 font-mono text-lg sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex flex-wrap gap-4">
        <form action={routes.recoveryCodes} method="post">
          <input type="hidden" name="codes" value={codes.join(' ')} />
          <button type="submit" className={buttonClass()}>
            Download as a text file
          </button>
        </form>
        <PrintButton>Print</PrintButton>
      </div>
      <p className="mt-6 print:hidden">
        <AppLink href={routes.account}>I have kept them: go to your account</AppLink>
      </p>
    </section>
  );
}
