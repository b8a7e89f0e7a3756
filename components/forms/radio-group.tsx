import type { ReactNode } from 'react';
import { Choice } from './choice';
import { fieldId } from './field-ids';
import { AnswerGroup, type FieldProps } from './field-parts';

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
  const { legendSize = 'label', label, ...group } = props;
  return (
    <AnswerGroup {...group} legend={label} look={legendLooks[legendSize]}>
      <Answers {...props} />
    </AnswerGroup>
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
