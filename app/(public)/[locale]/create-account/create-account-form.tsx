'use client';

import { type ReactNode, useActionState } from 'react';
import { Consent } from '@/components/forms/consent';
import { Field } from '@/components/forms/field';
import { Fieldset } from '@/components/forms/fieldset';
import { Form } from '@/components/forms/form';
import { PasswordField } from '@/components/forms/password-field';
import { SubmitButton } from '@/components/forms/submit-button';
import type { Locale } from '@/lib/domain/locale';
import { ownWords } from '@/lib/domain/password-rule';
import { checked } from '@/lib/forms/entries';
import { passwordHint } from '@/lib/forms/password-hint';
import { type FormState, initialState } from '@/lib/forms/state';
import type { Texts } from '@/lib/texts/texts';
import { createAccountAction } from './actions';

export type CreateAccountWords = Pick<
  Texts<'createAccount'>,
  | 'labels'
  | 'hints'
  | 'whoYouAre'
  | 'howYouSignIn'
  | 'ssnHeading'
  | 'ssnWarning'
  | 'termsHeading'
  | 'submit'
  | 'pending'
> & { readonly termsText: ReactNode };

type Props = { locale: Locale; words: CreateAccountWords };
type PartProps = { state: FormState; words: CreateAccountWords };

/** A new account; a client component so that a refusal keeps what was typed. */
export function CreateAccountForm({ locale, words }: Props) {
  const [state, action] = useActionState(createAccountAction, initialState<null>({}, locale));
  return (
    <Form action={action} state={state} labels={words.labels}>
      <input type="hidden" name="locale" value={locale} />
      <Person state={state} words={words} />
      <SignIn state={state} words={words} locale={locale} />
      <Ssn state={state} words={words} />
      <Terms state={state} words={words} />
      <SubmitButton pendingLabel={words.pending}>{words.submit}</SubmitButton>
    </Form>
  );
}

function Person({ state, words: { labels, hints, whoYouAre } }: PartProps) {
  const common = { form: state, spellCheck: false };
  return (
    <Fieldset legend={whoYouAre} intro={hints.name}>
      <Field {...common} name="firstName" label={labels.firstName} autoComplete="given-name" />
      <Field
        {...common}
        name="middleName"
        label={labels.middleName}
        autoComplete="additional-name"
        optional
      />
      <Field {...common} name="lastName" label={labels.lastName} autoComplete="family-name" />
      <Field
        {...common}
        name="suffix"
        label={labels.suffix}
        hint={hints.suffix}
        autoComplete="honorific-suffix"
        optional
        width="sm"
      />
    </Fieldset>
  );
}

function SignIn({ state, words, locale }: PartProps & { locale: Locale }) {
  const { labels, hints, howYouSignIn } = words;
  return (
    <Fieldset legend={howYouSignIn}>
      <Field
        form={state}
        name="email"
        label={labels.email}
        hint={hints.email}
        type="email"
        autoComplete="email"
      />
      <Field
        form={state}
        name="userId"
        label={labels.userId}
        hint={hints.userId}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <NewPassword state={state} words={words} locale={locale} />
    </Fieldset>
  );
}

function NewPassword({ state, words: { labels, hints }, locale }: PartProps & { locale: Locale }) {
  const judge = (typed: string, form: HTMLFormElement | null) =>
    passwordHint(typed, { hasFactor: false, words: wordsOf(form), locale });
  return (
    <PasswordField
      form={state}
      name="password"
      label={labels.password}
      hint={hints.password}
      autoComplete="new-password"
      judge={judge}
    />
  );
}

const ownFields = ['userId', 'firstName', 'middleName', 'lastName', 'email'];

/** What else was typed and must not make up the password. */
function wordsOf(form: HTMLFormElement | null): string[] {
  if (form === null) return [];
  const entries = new FormData(form);
  return ownWords(ownFields.map((name) => String(entries.get(name) ?? '')));
}

/** The SSN is shown as it is typed: nine hidden digits are hard to get right. */
function Ssn({ state, words: { labels, hints, ssnHeading, ssnWarning } }: PartProps) {
  return (
    <Fieldset legend={ssnHeading} intro={ssnWarning}>
      <Field
        form={state}
        name="ssn"
        label={labels.ssn}
        hint={hints.ssn}
        optional
        autoComplete="off"
        inputMode="numeric"
        spellCheck={false}
        width="sm"
      />
    </Fieldset>
  );
}

function Terms({ state, words: { labels, termsHeading, termsText } }: PartProps) {
  return (
    <Fieldset legend={termsHeading} intro={termsText}>
      <Consent form={state} name="terms" label={labels.terms} checkedValue={checked} />
    </Fieldset>
  );
}
