import { Choice } from './choice';
import { errorId, fieldId } from './field-ids';
import { FieldError, type FieldProps, fieldBox } from './field-parts';

type Props = Pick<FieldProps, 'form' | 'name' | 'label'> & { checkedValue: string };

/** A box that must be ticked before the form is taken: terms, an agreement, a wish. */
export function Consent({ form, name, label, checkedValue }: Props) {
  const error = form.errors[name];
  const id = fieldId(name);
  return (
    <div className={fieldBox(error)}>
      <FieldError id={id} error={error} locale={form.locale} />
      <Choice
        id={id}
        type="checkbox"
        name={name}
        value={checkedValue}
        defaultChecked={form.values[name] === checkedValue}
        label={label}
        required
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? errorId(id) : undefined}
      />
    </div>
  );
}
