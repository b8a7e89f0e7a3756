import type { ComponentProps } from 'react';
import { fieldAria, fieldId } from './field-ids';
import {
  controlClass,
  FieldError,
  type FieldProps,
  type FieldWidth,
  fieldBox,
  Hint,
  Label,
  widthClass,
} from './field-parts';

type Native = Omit<ComponentProps<'textarea'>, keyof FieldProps | 'id' | 'value' | 'defaultValue'>;

type Props = FieldProps & Native & { width?: FieldWidth };

/** A labelled box for longer text; a limit is told before it is met. */
export function TextAreaField(props: Props) {
  const { form, name, label, hint, optional, note, idPrefix, className, ...native } = props;
  const { width = 'full', rows = 5, ...rest } = native;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  const limit = rest.maxLength ? `Up to ${rest.maxLength} characters.` : null;
  return (
    <div className={`max-w-measure ${fieldBox(error)}`}>
      <Label id={id} label={label} optional={optional} note={note} />
      {hint || limit ? (
        <Hint id={id}>
          {hint} {limit}
        </Hint>
      ) : null}
      <FieldError id={id} error={error} />
      <textarea
        required={!optional}
        {...rest}
        {...fieldAria(id, { note, hint: hint || limit, error }, rest['aria-describedby'])}
        id={id}
        name={name}
        rows={rows}
        defaultValue={form.values[name]}
        className={`${controlClass(error)} ${widthClass(width)} ${className ?? ''}`}
      />
    </div>
  );
}
