import { Choice } from './choice';
import { fieldAria, fieldId } from './field-ids';
import { FieldError, type FieldProps, fieldBox, Hint, LabelText, Note } from './field-parts';
import type { RadioOption } from './radio-group';

type Props = FieldProps & {
  /** Each sends `checkedValue` under its own name, so that no form holds a name twice. */
  options: readonly (Omit<RadioOption, 'value'> & { name: string })[];
  checkedValue: string;
};

/** One question with several answers at once. */
export function CheckboxGroup(props: Props) {
  const { form, name, label, hint, optional, note, idPrefix } = props;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  return (
    <div className={fieldBox(error)}>
      <fieldset aria-describedby={fieldAria(id, { note, hint, error })['aria-describedby']}>
        <legend className="font-semibold">
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
