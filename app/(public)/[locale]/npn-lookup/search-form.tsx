import type { ReactNode } from 'react';
import { Field } from '@/components/forms/field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import type { Locale } from '@/lib/domain/locale';
import { type LookupKind, lookupKinds } from '@/lib/domain/npn-lookup';
import { niprStates } from '@/lib/domain/state';
import { type FormState, initialState } from '@/lib/forms/state';
import { stateName } from '@/lib/texts/states';
import type { Texts } from '@/lib/texts/texts';

type Words = Texts<'npnLookupForm'>;
type Action = (form: FormData) => void;
type Props = { locale: Locale; words: Words; state: FormState; action: Action };

/** A form for each way to search; only the one that was sent shows its errors and entries. */
export function SearchForms({ locale, words, state, action }: Props) {
  const searchOf = (by: LookupKind) => ({ by, words, action });
  const fieldsOf = (by: LookupKind) => ({
    locale,
    words,
    form: state.values.by === by ? state : initialState({}, locale),
  });
  return (
    <div className="space-y-6">
      <JumpLinks words={words} />
      <div className="grid gap-6 lg:grid-cols-3">
        <Search {...searchOf('ssn')}>
          <SsnFields {...fieldsOf('ssn')} />
        </Search>
        <Search {...searchOf('license')}>
          <LicenseFields {...fieldsOf('license')} />
        </Search>
        <Search {...searchOf('agency')}>
          <AgencyFields {...fieldsOf('agency')} />
        </Search>
      </div>
    </div>
  );
}

/** On a narrow screen the three searches stand below one another; here they are seen at once. */
function JumpLinks({ words }: { words: Words }) {
  return (
    <nav aria-label={words.waysToSearch} className="lg:hidden print:hidden">
      <p className="font-semibold">{words.searchBy}</p>
      <ul>
        {lookupKinds.map((by) => (
          <li key={by}>
            <a href={`#${by}`} className="inline-flex min-h-11 items-center">
              {words.headings[by]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type SearchProps = { by: LookupKind; words: Words; action: Action; children: ReactNode };

function Search({ by, words, action, children }: SearchProps) {
  return (
    <Card as="section" id={by} tone="tinted" aria-labelledby={`${by}-heading`}>
      <form action={action} noValidate className="flex h-full flex-col gap-5">
        <h2 id={`${by}-heading`} className="text-xl">
          {words.headings[by]}
        </h2>
        <input type="hidden" name="by" value={by} />
        {children}
        <div className="mt-auto">
          <SubmitButton pendingLabel={words.searching}>{words.buttons[by]}</SubmitButton>
        </div>
      </form>
    </Card>
  );
}

type FieldsProps = { locale: Locale; words: Words; form: FormState };

/**
 * The SSN is shown as it is typed: nine hidden digits are hard to get right, and the field is empty
 * after every answer, since no state holds them. Not offered for completion, nor kept by the browser.
 */
function SsnFields({ words: { labels, hints }, form }: FieldsProps) {
  return (
    <>
      <Field
        form={form}
        name="lastName"
        idPrefix="ssn"
        label={labels.lastName}
        hint={hints.lastName}
        autoComplete="family-name"
        spellCheck={false}
        maxLength={80}
        width="full"
      />
      <Field
        form={form}
        name="ssn"
        idPrefix="ssn"
        label={labels.ssn}
        hint={hints.ssn}
        autoComplete="off"
        inputMode="numeric"
        spellCheck={false}
        maxLength={20}
        width="full"
      />
    </>
  );
}

function LicenseFields({ locale, words, form }: FieldsProps) {
  const { labels, hints, selectState } = words;
  return (
    <>
      <SelectField
        form={form}
        name="state"
        idPrefix="license"
        label={labels.state}
        hint={hints.state}
        options={stateOptions(locale)}
        emptyLabel={selectState}
        width="full"
      />
      <Field
        form={form}
        name="licenseNumber"
        idPrefix="license"
        label={labels.licenseNumber}
        hint={hints.licenseNumber}
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        width="full"
      />
    </>
  );
}

/** In the order of the alphabet, which differs between languages. */
function stateOptions(locale: Locale) {
  return niprStates
    .map(({ code }) => ({ value: code, label: stateName(locale, code) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
}

function AgencyFields({ words: { labels, hints }, form }: FieldsProps) {
  return (
    <Field
      form={form}
      name="fein"
      idPrefix="agency"
      label={labels.fein}
      hint={hints.fein}
      inputMode="numeric"
      maxLength={20}
      width="full"
    />
  );
}
