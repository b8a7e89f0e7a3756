import type { ReactNode } from 'react';
import { Choice } from './choice';
import { fieldAria, fieldId } from './field-ids';
import { FieldError, type FieldProps, fieldBox, Hint, LabelText, Note } from './field-parts';

export type RadioOption = { value: string; label: string; description?: ReactNode };

type Props = FieldProps & {
  options: readonly RadioOption[];
  /** `heading` when the question is a section of its own. */
  legendSize?: 'label' | 'heading';
};

/** The first radio has the field's own id, so that the error summary can jump to it. */
const optionId = (id: string, value: string, index: number) =>
  index === 0 ? id : `${id}-${value.replace(/\W+/g, '-')}`;

/** One question with a few answers, all of them visible. */
export function RadioGroup(props: Props) {
  const { form, name, label, hint, optional, note, idPrefix, options, legendSize } = props;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  const size =
    legendSize === 'heading' ? 'text-xl font-bold text-primary-darkest' : 'font-semibold';
  return (
    <div className={fieldBox(error)}>
      <fieldset aria-describedby={fieldAria(id, { note, hint, error })['aria-describedby']}>
        <legend className={size}>
          <LabelText label={label} optional={optional} />
        </legend>
        <Note id={id}>{note}</Note>
        <Hint id={id}>{hint}</Hint>
        <FieldError id={id} error={error} />
        <div className="mt-1">
          {options.map(({ value, label: text, description }, index) => (
            <Choice
              key={value}
              id={optionId(id, value, index)}
              type="radio"
              name={name}
              value={value}
              required={!optional}
              aria-invalid={error ? true : undefined}
              defaultChecked={form.values[name] === value}
              label={text}
              description={description}
            />
          ))}
        </div>
      </fieldset>
    </div>
  );
}
