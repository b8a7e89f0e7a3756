import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { Button } from '@/components/ui/button';
import { initialState } from '@/lib/forms/state';

/** Puts the record of another NPN beside the account; the address holds it. */
export function RecordForm({ href, record }: { href: string; record: string }) {
  const form = initialState({ record });
  return (
    <Form
      method="get"
      action={href}
      state={form}
      className="flex flex-wrap items-end gap-4"
      aria-label="Look for another record"
    >
      <Field
        form={form}
        idPrefix="record"
        name="record"
        label="NPN that the caller names"
        hint="Only a license number? The NPN look-up finds the NPN."
        inputMode="numeric"
        autoComplete="off"
        optional
      />
      <Button type="submit" variant="secondary">
        Show this record
      </Button>
    </Form>
  );
}
