'use client';

import { type ComponentProps, useState } from 'react';
import { formatMessage } from '@/lib/forms/messages';
import type { FormState } from '@/lib/forms/state';
import { fieldAria, fieldId } from './field-ids';
import { controlClass, FieldError, type FieldProps, fieldBox, Hint, Label } from './field-parts';

type Props = FieldProps &
  Pick<ComponentProps<'textarea'>, 'rows' | 'spellCheck' | 'autoComplete'> & {
    /** Characters that the server takes. More can be typed, so that nothing pasted is cut off. */
    longest: number;
  };

/** A labelled input of several lines that says how much room is left. */
export function TextArea(props: Props) {
  const { form, name, label, hint, optional, note, idPrefix, longest, ...native } = props;
  const id = fieldId(name, idPrefix);
  const error = form.errors[name];
  const [typed, setTyped] = useState<number | null>(null);
  return (
    <div className={fieldBox(error)}>
      <Label id={id} label={label} optional={optional} note={note} locale={form.locale} />
      <Hint id={id}>{hint}</Hint>
      <FieldError id={id} error={error} locale={form.locale} />
      <textarea
        rows={4}
        required={!optional}
        {...native}
        {...fieldAria(id, { note, hint, error }, counterId(id))}
        id={id}
        name={name}
        defaultValue={form.values[name]}
        onChange={(event) => setTyped([...event.currentTarget.value].length)}
        className={`${controlClass(error)} max-w-measure`}
      />
      <Counter id={id} typed={typed} longest={longest} locale={form.locale} />
    </div>
  );
}

const counterId = (id: string) => `${id}-counter`;

type CounterProps = {
  id: string;
  /** null before anything was typed. */
  typed: number | null;
  longest: number;
  locale: FormState['locale'];
};

/** Before the first key, and without JavaScript, it names the limit; a screen reader hears it there. */
function Counter({ id, typed, longest, locale }: CounterProps) {
  const isOver = typed !== null && typed > longest;
  return (
    <>
      <p
        id={counterId(id)}
        className={`mt-1 ${isOver ? 'font-semibold text-error-dark' : 'text-muted'}`}
      >
        {formatMessage(counterMessage(typed, longest, locale), locale)}
      </p>
      <p role="status" className="sr-only">
        {isOver ? formatMessage({ code: 'form.too-long' }, locale) : ''}
      </p>
    </>
  );
}

function counterMessage(typed: number | null, longest: number, locale: CounterProps['locale']) {
  const params = (count: number) => ({ count: count.toLocaleString(locale ?? 'en') });
  if (typed === null) return { code: 'form.limit', params: params(longest) } as const;
  return typed > longest
    ? ({ code: 'form.characters-over', params: params(typed - longest) } as const)
    : ({ code: 'form.characters-left', params: params(longest - typed) } as const);
}
