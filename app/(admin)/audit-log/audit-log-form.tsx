import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SelectField } from '@/components/forms/select-field';
import { AppLink } from '@/components/ui/app-link';
import { buttonClass } from '@/components/ui/button';
import { SearchIcon } from '@/components/ui/icons';
import { auditActions } from '@/lib/domain/audit-event';
import { auditActionLabel } from '@/lib/forms/audit-event';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';

const labels = {
  action: 'What happened',
  actor: 'Who did it (User ID)',
  subject: 'Whom it is about (User ID)',
  from: 'First day',
  to: 'Last day',
};

const actionOptions = auditActions
  .map((action) => ({ value: action as string, label: auditActionLabel(action) }))
  .sort((a, b) => a.label.localeCompare(b.label, 'en'));

/** A GET form: the address of the page is the search, to be kept and shared. */
export function AuditLogForm({ state }: { state: FormState }) {
  return (
    // A new key per search: a link to another one must change what the fields show.
    <Form
      key={JSON.stringify(state.values)}
      action={routes.auditLog}
      method="get"
      state={state}
      labels={labels}
      className="space-y-6 rounded-lg border border-primary-lighter bg-primary-lightest p-5 sm:p-6 print:hidden"
    >
      <Criteria state={state} />
      <div className="flex flex-wrap items-center gap-4">
        <button type="submit" className={buttonClass('primary')}>
          <SearchIcon /> Show events
        </button>
        <AppLink href={routes.auditLog}>Clear</AppLink>
      </div>
    </Form>
  );
}

/** What of the log is wanted. */
function Criteria({ state }: { state: FormState }) {
  return (
    <div className="grid gap-6 md:grid-cols-2">
      <SelectField
        form={state}
        name="action"
        label={labels.action}
        options={actionOptions}
        emptyLabel="Anything"
        optional
        width="full"
      />
      <div className="grid gap-6 sm:grid-cols-2">
        <Field form={state} name="from" label={labels.from} type="date" optional width="full" />
        <Field form={state} name="to" label={labels.to} type="date" optional width="full" />
      </div>
      <UserIdField state={state} name="actor" />
      <UserIdField state={state} name="subject" />
    </div>
  );
}

function UserIdField({ state, name }: { state: FormState; name: 'actor' | 'subject' }) {
  return (
    <Field
      form={state}
      name={name}
      label={labels[name]}
      autoComplete="off"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={200}
      optional
      width="full"
    />
  );
}
