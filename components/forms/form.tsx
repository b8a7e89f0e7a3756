import type { ComponentProps, ReactNode } from 'react';
import type { FormState } from '@/lib/forms/state';
import { ErrorSummary } from './error-summary';
import { RefusalAlert } from './refusal-alert';

type Props = Omit<ComponentProps<'form'>, 'action'> & {
  /** A server action, or an address for a form of method GET. */
  action: NonNullable<ComponentProps<'form'>['action']>;
  state: FormState;
  /** Names of the fields in the order of the page, for the error summary. */
  labels?: Readonly<Record<string, string>>;
  idPrefix?: string;
  /** Links or buttons inside the refusal. */
  refusalActions?: ReactNode;
};

/** A form with what went wrong on top. The server judges, so the browser's own checks are off. */
export function Form({ state, labels, idPrefix, refusalActions, children, ...form }: Props) {
  const newPage = form.method === 'get';
  return (
    <form noValidate {...form} className={form.className ?? 'space-y-6'}>
      <RefusalAlert form={state} idPrefix={idPrefix} newPage={newPage}>
        {refusalActions}
      </RefusalAlert>
      <ErrorSummary form={state} labels={labels} idPrefix={idPrefix} newPage={newPage} />
      {children}
    </form>
  );
}
