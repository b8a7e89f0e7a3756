'use client';

import { type ComponentProps, type FormEvent, useEffect, useState } from 'react';
import { uiWords } from '@/lib/texts/ui-words';
import { Button } from '../ui/button';
import { VisuallyHidden } from '../ui/visually-hidden';
import { Field } from './field';
import { fieldId } from './field-ids';

/** What a person reads while typing a new password. */
export type PasswordHint = {
  readonly text: string;
  /** Whether it is read out too: not with each key. */
  readonly spoken: boolean;
};

type Props = Omit<ComponentProps<typeof Field>, 'type' | 'autoComplete'> & {
  autoComplete: 'new-password' | 'current-password';
  /** Judges a new password while it is typed, in the browser; gets the form for what else was typed. */
  judge?: (typed: string, form: HTMLFormElement | null) => PasswordHint;
};

/**
 * A password that can be shown, with a hint while it is typed where scripts run. Nothing cuts off
 * what is pasted. After each answer it is empty and hidden again.
 */
export function PasswordField(props: Props) {
  return <TypedPassword key={props.form.attempt} {...props} />;
}

function TypedPassword({ judge, ...field }: Props) {
  const [isShown, setShown] = useState(false);
  const [hint, setHint] = useState<PasswordHint>(noHint);
  const id = fieldId(field.name, field.idPrefix);
  const onInput = ({ currentTarget }: FormEvent<HTMLInputElement>) => {
    const { value, form } = currentTarget;
    setHint(judge && value !== '' ? judge(value, form) : noHint);
  };
  return (
    <div>
      <Field
        {...field}
        type={isShown ? 'text' : 'password'}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        onInput={onInput}
      />
      <ShowButton
        fieldId={id}
        label={field.label}
        locale={field.form.locale}
        isShown={isShown}
        onToggle={() => setShown(!isShown)}
      />
      {judge ? <HintLine hint={hint} /> : null}
    </div>
  );
}

const noHint: PasswordHint = { text: '', spoken: false };

/** Keeps its line while it is empty, so that nothing below it jumps. */
function HintLine({ hint }: { hint: PasswordHint }) {
  return (
    <>
      <p className="min-h-6 text-muted">{hint.text}</p>
      <p role="status" className="sr-only">
        {hint.spoken ? hint.text : ''}
      </p>
    </>
  );
}

type ShowProps = {
  fieldId: string;
  label: string;
  locale: Props['form']['locale'];
  isShown: boolean;
  onToggle: () => void;
};

/** Without scripts there is no such button, since it could do nothing. */
function ShowButton({ fieldId: controls, label, locale = 'en', isShown, onToggle }: ShowProps) {
  const [isScripted, setScripted] = useState(false);
  useEffect(() => setScripted(true), []);
  if (!isScripted) return null;
  const { show, hide } = uiWords(locale);
  return (
    <Button variant="quiet" aria-controls={controls} onClick={onToggle} className="-ms-3">
      {isShown ? hide : show}
      <VisuallyHidden> {label}</VisuallyHidden>
    </Button>
  );
}
