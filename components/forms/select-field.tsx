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

export type SelectOption = { value: string; label: string };
export type SelectGroup = { label: string; options: readonly SelectOption[] };

type Native = Omit<
  ComponentProps<'select'>,
  keyof FieldProps | 'id' | 'value' | 'defaultValue' | 'multiple'
>;

type Props = FieldProps &
  Native & {
    options: readonly (SelectOption | SelectGroup)[];
    /** Text of the empty first choice, for example "Choose a state"; without it there is none. */
    emptyLabel?: string;
    width?: FieldWidth;
  };

const option = ({ value, label }: SelectOption) => (
  <option key={value} value={value}>
    {label}
  </option>
);

const optionOrGroup = (item: SelectOption | SelectGroup) =>
  'options' in item ? (
    <optgroup key={item.label} label={item.label}>
      {item.options.map(option)}
    </optgroup>
  ) : (
    option(item)
  );

/** A labelled drop-down of one choice. */
export function SelectField(props: Props) {
  const { form, name, label, hint, optional, note, idPrefix, className, ...native } = props;
  const { options, emptyLabel, width = 'lg', ...rest } = native;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  const value = form.values[name] ?? '';
  return (
    <div className={fieldBox(error)}>
      <Label id={id} label={label} optional={optional} note={note} locale={form.locale} />
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} error={error} locale={form.locale} />
      <select
        // React forgets a select's default value after a refused action; a new key sets it anew.
        key={value}
        required={!optional}
        {...rest}
        {...fieldAria(id, { note, hint, error }, rest['aria-describedby'])}
        id={id}
        name={name}
        defaultValue={value}
        className={`${controlClass(error)} ${widthClass(width)} ${className ?? ''}`}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map(optionOrGroup)}
      </select>
    </div>
  );
}
