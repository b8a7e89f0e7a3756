import { formatMessage } from '@/lib/forms/messages';
import type { FormState } from '@/lib/forms/state';
import { AttemptAlert } from './attempt-alert';
import { fieldId } from './field-ids';

type Props = {
  form: FormState;
  /** Names of the fields in the order of the page; each is put before its message. */
  labels?: Readonly<Record<string, string>>;
  idPrefix?: string;
  /** The form comes back as a new page (GET). */
  newPage?: boolean;
};

/** An error under this name belongs to the form as a whole and links nowhere. */
const wholeForm = 'form';

const namesInOrder = (form: FormState, labels: Props['labels']) =>
  [...new Set([...Object.keys(labels ?? {}), ...Object.keys(form.errors)])].filter(
    (name) => form.errors[name],
  );

/** Everything to correct, as links to the fields. A refusal above it keeps the focus. */
export function ErrorSummary({ form, labels, idPrefix, newPage }: Props) {
  const names = namesInOrder(form, labels);
  if (names.length === 0) return null;
  return (
    <AttemptAlert
      newPage={newPage}
      attempt={form.refusal ? 0 : form.attempt}
      aria-labelledby={fieldId('error-summary', idPrefix)}
      className="max-w-measure border-4 border-error-dark bg-white p-5"
    >
      <h2 id={fieldId('error-summary', idPrefix)} className="text-xl">
        {formatMessage({ code: 'form.problem' }, form.locale)}
      </h2>
      <ul className="mt-2 space-y-1">
        {names.map((name) => (
          <SummaryLine
            key={name}
            form={form}
            name={name}
            label={labels?.[name]}
            idPrefix={idPrefix}
          />
        ))}
      </ul>
    </AttemptAlert>
  );
}

type LineProps = { form: FormState; name: string; label?: string; idPrefix?: string };

function SummaryLine({ form, name, label, idPrefix }: LineProps) {
  const error = form.errors[name];
  if (!error) return null;
  const message = formatMessage(error, form.locale);
  const text = label ? `${label}: ${message}` : message;
  if (name === wholeForm) return <li className="font-semibold text-error-darker">{text}</li>;
  return (
    <li>
      <a
        href={`#${fieldId(name, idPrefix)}`}
        className="inline-block py-0.5 font-semibold text-error-darker hover:text-error-darkest"
      >
        {text}
      </a>
    </li>
  );
}
