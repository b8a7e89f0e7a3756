import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Button } from '@/components/ui/button';
import { type FormState, initialState } from '@/lib/forms/state';

const label = 'NPN that the caller names';

type Props = { href: string; record: string; errors: FormState['errors'] };

/** Puts the record of another NPN beside the account; the address holds it. */
export function RecordForm({ href, record, errors }: Props) {
  const form = { ...initialState({ record }), errors };
  return (
    <Form
      method="get"
      action={href}
      state={form}
      idPrefix="record"
      labels={{ record: label }}
      aria-label="Look for another record"
    >
      <div className="flex flex-wrap items-end gap-4">
        <Field
          form={form}
          idPrefix="record"
          name="record"
          label={label}
          hint="Only a license number? The NPN look-up finds the NPN."
          inputMode="numeric"
          autoComplete="off"
          optional
        />
        <Button type="submit" variant="secondary">
          Show this record
        </Button>
      </div>
    </Form>
  );
}
