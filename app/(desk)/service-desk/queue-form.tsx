import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SelectField } from '@/components/forms/select-field';
import { Button } from '@/components/ui/button';
import { type QueueQuery, queueFilterLabels } from '@/lib/forms/service-desk';
import { type FormState, initialState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';

const showOptions = Object.entries(queueFilterLabels).map(([value, label]) => ({ value, label }));

const sortOptions = [
  { value: 'due', label: 'Due date' },
  { value: 'opened', label: 'Date opened' },
];

const label = 'Case number, NPN, User ID or name';

type Props = { query: QueueQuery; errors: FormState['errors'] };

/** Which cases are shown: the address holds it. */
export function QueueForm({ query: { show, q, sort }, errors }: Props) {
  const form = { ...initialState({ show, q, sort }), errors };
  return (
    <Form
      method="get"
      action={routes.serviceDesk}
      state={form}
      role="search"
      aria-label="Cases"
      labels={{ q: label }}
    >
      <div className="grid items-end gap-4 sm:grid-cols-2 lg:grid-cols-[1fr_2fr_1fr_auto]">
        <SelectField form={form} name="show" label="Show" options={showOptions} width="full" />
        <Field form={form} name="q" type="search" label={label} optional width="full" />
        <SelectField form={form} name="sort" label="Sort by" options={sortOptions} width="full" />
        <Button type="submit">Show</Button>
      </div>
    </Form>
  );
}
