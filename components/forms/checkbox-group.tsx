import { Choice } from './choice';
import { fieldId } from './field-ids';
import { AnswerGroup, type FieldProps } from './field-parts';
import type { RadioOption } from './radio-group';

type Props = FieldProps & {
  /** Each sends `checkedValue` under its own name, so that no form holds a name twice. */
  options: readonly (Omit<RadioOption, 'value'> & { name: string })[];
  checkedValue: string;
};

/** One question with several answers at once. */
export function CheckboxGroup(props: Props) {
  const { label, ...group } = props;
  return (
    <AnswerGroup {...group} legend={label} look="font-semibold">
      <Answers {...props} />
    </AnswerGroup>
  );
}

/** The first checkbox has the group's id, so that the error summary can jump to it. */
function Answers({ form, name, idPrefix, options, checkedValue }: Props) {
  return (
    <div className="mt-1">
      {options.map((option, index) => (
        <Choice
          key={option.name}
          id={fieldId(index === 0 ? name : option.name, idPrefix)}
          type="checkbox"
          name={option.name}
          value={checkedValue}
          aria-invalid={form.errors[name] ? true : undefined}
          defaultChecked={form.values[option.name] === checkedValue}
          label={option.label}
          description={option.description}
        />
      ))}
    </div>
  );
}
