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

type Native = Omit<
  ComponentProps<'input'>,
  keyof FieldProps | 'id' | 'type' | 'width' | 'value' | 'defaultValue'
>;

type Props = FieldProps &
  Native & {
    type?: 'text' | 'email' | 'tel' | 'url' | 'password' | 'search' | 'date' | 'time';
    width?: FieldWidth;
  };

/** A labelled one-line input. A password never gets its value back. */
export function Field(props: Props) {
  const { form, name, label, hint, optional, note, idPrefix, className, ...native } = props;
  const { type = 'text', width = 'lg', ...rest } = native;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  return (
    <div className={fieldBox(error)}>
      <Label id={id} label={label} optional={optional} note={note} locale={form.locale} />
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} error={error} locale={form.locale} />
      <input
        required={!optional}
        {...rest}
        {...fieldAria(id, { note, hint, error }, rest['aria-describedby'])}
        id={id}
        name={name}
        type={type}
        defaultValue={type === 'password' ? undefined : form.values[name]}
        className={`${controlClass(error)} ${widthClass(width)} ${className ?? ''}`}
      />
    </div>
  );
}
