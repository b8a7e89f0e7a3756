import type { ReactNode } from 'react';
import type { Locale } from '@/lib/domain/locale';
import { formatMessage } from '@/lib/forms/messages';
import type { FormState, Message } from '@/lib/forms/state';
import { ErrorIcon } from '../ui/icons';
import { VisuallyHidden } from '../ui/visually-hidden';
import { errorId, fieldAria, fieldId, hintId, noteId } from './field-ids';

/** What every field component takes. */
export type FieldProps = {
  form: FormState;
  name: string;
  label: string;
  hint?: ReactNode;
  /** Adds "(optional)"; a field without it is marked as required for screen readers. */
  optional?: boolean;
  /** A small Tag beside the label, for example "Shown to consumers". */
  note?: ReactNode;
  /** Tells two forms on one page apart; give the same one to `Form`. */
  idPrefix?: string;
};

/** The language of the words that a part adds; `form.locale`, and English without one. */
type Localized = { locale?: Locale };

type LabelProps = Pick<FieldProps, 'label' | 'optional'> & Localized;

/** The label's text with its marker. */
export function LabelText({ label, optional, locale }: LabelProps) {
  const marker = optional ? ` ${formatMessage({ code: 'form.optional' }, locale)}` : '';
  return (
    <>
      {label}
      {marker ? <span className="font-normal text-muted">{marker}</span> : null}
    </>
  );
}

/** The label of one control. The note stands outside it: it describes, it does not name. */
export function Label({ id, note, ...text }: LabelProps & { id: string; note: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1">
      <label htmlFor={id} className="font-semibold">
        <LabelText {...text} />
      </label>
      <Note id={id}>{note}</Note>
    </div>
  );
}

/** The small tag that goes with a field. */
export function Note({ id, children }: { id: string; children: ReactNode }) {
  return children ? <span id={noteId(id)}>{children}</span> : null;
}

/** Help between label and control. */
export function Hint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <div id={hintId(id)} className="mt-0.5 max-w-measure text-muted">
      {children}
    </div>
  );
}

type ErrorProps = Localized & { id: string; error: Message | undefined };

/** Why the value was refused, right above the control. */
export function FieldError({ id, error, locale }: ErrorProps) {
  if (!error) return null;
  return (
    <p id={errorId(id)} className="mt-1 flex max-w-measure gap-1.5 font-semibold text-error-dark">
      <ErrorIcon className="mt-0.5 size-5" />
      <span>
        <VisuallyHidden>{formatMessage({ code: 'form.error' }, locale)} </VisuallyHidden>
        {formatMessage(error, locale)}
      </span>
    </p>
  );
}

type GroupProps = Omit<FieldProps, 'label'> & { legend: string; look: string; children: ReactNode };

/** The frame of a question with several answers: legend, help and what was wrong with it. */
export function AnswerGroup({ form, name, legend, look, children, ...props }: GroupProps) {
  const { hint, optional, note, idPrefix } = props;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  return (
    <div className={fieldBox(error)}>
      <fieldset aria-describedby={fieldAria(id, { note, hint, error })['aria-describedby']}>
        <legend className={look}>
          <LabelText label={legend} optional={optional} locale={form.locale} />
        </legend>
        <Note id={id}>{note}</Note>
        <Hint id={id}>{hint}</Hint>
        <FieldError id={id} error={error} locale={form.locale} />
        {children}
      </fieldset>
    </div>
  );
}

/** Space around a field; a refused one gets a bar, so that colour is not the only sign. */
export const fieldBox = (error: unknown) =>
  `min-w-0 ${error ? 'border-s-4 border-error-dark ps-4' : ''}`;

/** Look of a control that takes text or a choice. */
export const controlClass = (error: unknown) =>
  `mt-1.5 block min-h-11 w-full rounded-none border-2 bg-white px-3 py-2 text-base text-ink read-only:not-[select]:bg-gray-lightest disabled:border-gray-light disabled:bg-gray-lightest disabled:text-gray-dark ${error ? 'border-error-dark' : 'border-gray-darkest'}`;

const widths = { xs: 'max-w-24', sm: 'max-w-48', md: 'max-w-80', lg: 'max-w-[28.75rem]', full: '' };

/** How long an answer the control suggests. */
export type FieldWidth = keyof typeof widths;

export const widthClass = (width: FieldWidth) => widths[width];
