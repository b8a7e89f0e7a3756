import type { ReactNode } from 'react';
import { Field } from '@/components/forms/field';
import { SelectField } from '@/components/forms/select-field';
import { SubmitButton } from '@/components/forms/submit-button';
import { Card } from '@/components/ui/card';
import type { LookupKind } from '@/lib/domain/npn-lookup';
import { niprStates } from '@/lib/domain/state';
import { type FormState, initialState } from '@/lib/forms/state';

/** Names of the fields, also for the error summary. */
export const labels = {
  lastName: 'Last name',
  ssn: 'Social Security Number (SSN)',
  state: 'State',
  licenseNumber: 'License number',
  fein: 'Federal Tax ID (FEIN)',
};

const headings: Record<LookupKind, string> = {
  ssn: 'Last name and SSN',
  license: 'State and license number',
  agency: 'Agency by Federal Tax ID',
};

/** Each its own words: "Search" three times could not be told apart by ear or by voice. */
const buttons: Record<LookupKind, string> = {
  ssn: 'Search by SSN',
  license: 'Search by license',
  agency: 'Search by FEIN',
};

const stateOptions = niprStates.map(({ code, name }) => ({ value: code, label: name }));

type Action = (form: FormData) => void;

/** A form for each way to search; only the one that was sent shows its errors and entries. */
export function SearchForms({ state, action }: { state: FormState; action: Action }) {
  const formOf = (by: LookupKind) => (state.values.by === by ? state : initialState());
  return (
    <div className="space-y-6">
      <JumpLinks />
      <div className="grid gap-6 lg:grid-cols-3">
        <Search by="ssn" action={action}>
          <SsnFields form={formOf('ssn')} />
        </Search>
        <Search by="license" action={action}>
          <LicenseFields form={formOf('license')} />
        </Search>
        <Search by="agency" action={action}>
          <Field
            form={formOf('agency')}
            name="fein"
            idPrefix="agency"
            label={labels.fein}
            hint="Nine digits, like 99-1234567"
            inputMode="numeric"
            maxLength={20}
            width="full"
          />
        </Search>
      </div>
    </div>
  );
}

/** On a narrow screen the three searches stand below one another; here they are seen at once. */
function JumpLinks() {
  return (
    <nav aria-label="Ways to search" className="lg:hidden print:hidden">
      <p className="font-semibold">Search by</p>
      <ul>
        {Object.entries(headings).map(([by, heading]) => (
          <li key={by}>
            <a href={`#${by}`} className="inline-flex min-h-11 items-center">
              {heading}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type SearchProps = { by: LookupKind; action: Action; children: ReactNode };

function Search({ by, action, children }: SearchProps) {
  return (
    <Card as="section" id={by} tone="tinted" aria-labelledby={`${by}-heading`}>
      <form action={action} noValidate className="flex h-full flex-col gap-5">
        <h2 id={`${by}-heading`} className="text-xl">
          {headings[by]}
        </h2>
        <input type="hidden" name="by" value={by} />
        {children}
        <div className="mt-auto">
          <SubmitButton pendingLabel="Searching…">{buttons[by]}</SubmitButton>
        </div>
      </form>
    </Card>
  );
}

/**
 * The SSN is shown as it is typed: nine hidden digits are hard to get right, and the field is empty
 * after every answer, since no state holds them. Not offered for completion, nor kept by the browser.
 */
function SsnFields({ form }: { form: FormState }) {
  return (
    <>
      <Field
        form={form}
        name="lastName"
        idPrefix="ssn"
        label={labels.lastName}
        hint="As on the license, or an alternate name"
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
        hint="Nine digits, with or without hyphens"
        autoComplete="off"
        inputMode="numeric"
        spellCheck={false}
        maxLength={20}
        width="full"
      />
    </>
  );
}

function LicenseFields({ form }: { form: FormState }) {
  return (
    <>
      <SelectField
        form={form}
        name="state"
        idPrefix="license"
        label={labels.state}
        hint="The state that issued the license"
        options={stateOptions}
        emptyLabel="Select a state"
        width="full"
      />
      <Field
        form={form}
        name="licenseNumber"
        idPrefix="license"
        label={labels.licenseNumber}
        hint="Hyphens, spaces and # do not matter"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={40}
        width="full"
      />
    </>
  );
}
