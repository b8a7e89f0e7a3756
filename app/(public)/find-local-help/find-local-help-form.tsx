import { Field } from '@/components/forms/field';
import { Form } from '@/components/forms/form';
import { SelectField } from '@/components/forms/select-field';
import { buttonClass } from '@/components/ui/button';
import { SearchIcon } from '@/components/ui/icons';
import { searchRadii } from '@/lib/domain/find-local-help';
import { languages } from '@/lib/domain/language';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';

const labels = {
  location: 'ZIP code or city and state',
  language: 'Language',
  radius: 'Distance',
};
const languageOptions = languages.map(({ code, english }) => ({ value: code, label: english }));
const radiusOptions = searchRadii.map((miles) => ({
  value: String(miles),
  label: `Within ${miles} miles`,
}));

const columns =
  'grid items-end gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-[minmax(0,2fr)_minmax(0,1.5fr)_minmax(0,1fr)_auto]';

/** A GET form: the address of the page is the whole search, to be kept, shared and gone back to. */
export function FindLocalHelpForm({ state }: { state: FormState }) {
  const { location, language, radius, type } = state.values;
  return (
    // A new key per search: a link to another place must change what the field shows.
    <Form
      key={[location, language, radius].join('\n')}
      action={routes.findLocalHelp}
      method="get"
      state={state}
      labels={labels}
      className="space-y-6 rounded-lg border border-primary-lighter bg-primary-lightest p-5 sm:p-6 print:hidden"
    >
      {type === 'assisters' ? <input type="hidden" name="type" value={type} /> : null}
      <div className={columns}>
        <LocationField state={state} />
        <Choices state={state} />
        <button type="submit" className={buttonClass('primary', 'sm:col-span-2 lg:col-span-1')}>
          <SearchIcon /> Search
        </button>
      </div>
    </Form>
  );
}

function LocationField({ state }: { state: FormState }) {
  return (
    <div className="min-w-0 sm:col-span-2 lg:col-span-1">
      <Field
        form={state}
        name="location"
        label={labels.location}
        hint="For example 78701, or Austin, TX"
        autoComplete="postal-code"
        maxLength={80}
        width="full"
      />
    </div>
  );
}

function Choices({ state }: { state: FormState }) {
  const common = { form: state, required: false, width: 'full' } as const;
  return (
    <>
      <SelectField
        {...common}
        name="language"
        label={labels.language}
        options={languageOptions}
        emptyLabel="Any language"
      />
      <SelectField {...common} name="radius" label={labels.radius} options={radiusOptions} />
    </>
  );
}
