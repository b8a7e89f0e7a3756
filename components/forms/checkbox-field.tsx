import type { ReactNode } from 'react';
import { Choice } from './choice';
import { fieldAria, fieldId } from './field-ids';
import { FieldError, type FieldProps, fieldBox } from './field-parts';

type Props = Omit<FieldProps, 'hint' | 'optional'> & {
  /** Help under the label. */
  hint?: ReactNode;
  /** Only for a box that must be ticked, for example an agreement. */
  required?: boolean;
  /** What the form sends when the box is ticked. */
  value?: string;
};

/** One box to tick: ticked when the form's value equals `value`. */
export function CheckboxField(props: Props) {
  const { form, name, label, hint, note, required = false, value = 'on', idPrefix } = props;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  return (
    <div className={fieldBox(error)}>
      <FieldError id={id} error={error} />
      <Choice
        {...fieldAria(id, { error })}
        id={id}
        type="checkbox"
        name={name}
        value={value}
        required={required}
        defaultChecked={form.values[name] === value}
        label={label}
        description={
          hint || note ? (
            <>
              {hint} {note}
            </>
          ) : null
        }
      />
    </div>
  );
}
