import type { ReactNode } from 'react';
import { Choice } from './choice';
import { fieldAria, fieldId } from './field-ids';
import { FieldError, type FieldProps, fieldBox, Hint, LabelText, Note } from './field-parts';

export type RadioOption = { value: string; label: string; description?: ReactNode };

type Props = FieldProps & {
  options: readonly RadioOption[];
  /** `heading` when the question is a section of its own. */
  legendSize?: keyof typeof legendLooks;
};

const legendLooks = {
  label: 'font-semibold',
  heading: 'text-xl font-bold text-primary-darkest',
};

/** The first radio has the field's own id, so that the error summary can jump to it. */
const optionId = (id: string, value: string, index: number) =>
  index === 0 ? id : `${id}-${value.replace(/\W+/g, '-')}`;

/** One question with a few answers, all of them visible. */
export function RadioGroup(props: Props) {
  const { form, name, label, hint, optional, note, idPrefix, legendSize = 'label' } = props;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  return (
    <div className={fieldBox(error)}>
      <fieldset aria-describedby={fieldAria(id, { note, hint, error })['aria-describedby']}>
        <legend className={legendLooks[legendSize]}>
          <LabelText label={label} optional={optional} locale={form.locale} />
        </legend>
        <Note id={id}>{note}</Note>
        <Hint id={id}>{hint}</Hint>
        <FieldError id={id} error={error} locale={form.locale} />
        <Answers {...props} />
      </fieldset>
    </div>
  );
}

function Answers({ form, name, idPrefix, options, optional }: Props) {
  return (
    <div className="mt-1">
      {options.map(({ value, label, description }, index) => (
        <Choice
          key={value}
          id={optionId(fieldId(name, idPrefix), value, index)}
          type="radio"
          name={name}
          value={value}
          required={!optional}
          aria-invalid={form.errors[name] ? true : undefined}
          defaultChecked={form.values[name] === value}
          label={label}
          description={description}
        />
      ))}
    </div>
  );
}
