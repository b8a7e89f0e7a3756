import { Choice } from '@/components/forms/choice';
import { Field } from '@/components/forms/field';
import { fieldId } from '@/components/forms/field-ids';
import { Fieldset } from '@/components/forms/fieldset';
import { RadioGroup } from '@/components/forms/radio-group';
import { SelectField } from '@/components/forms/select-field';
import { Tag } from '@/components/ui/tag';
import { states } from '@/lib/domain/state';
import { checked } from '@/lib/forms/entries';
import { contactMethodLabels, fieldLabels } from '@/lib/forms/profile-labels';
import type { FormState } from '@/lib/forms/state';
import { routes } from '@/lib/routes';

const stateOptions = states.map(({ code, name }) => ({ value: code, label: name }));

/** What becomes public under the chosen option (S16). */
function isPublic(displayOption: string, field: 'street' | 'other'): boolean {
  if (displayOption === '' || displayOption === 'none') return false;
  return field === 'other' || displayOption !== 'no-street';
}

type Props = { form: FormState; displayOption: string };

/** The section "Individual Profile" (S12-S16). */
export function ContactForm({ form, displayOption }: Props) {
  const shown = <Tag tone="info">Shown to consumers</Tag>;
  const marks = {
    street: isPublic(displayOption, 'street') ? shown : <Tag>Not shown</Tag>,
    other: isPublic(displayOption, 'other') ? shown : <Tag>Not shown</Tag>,
  };
  return (
    <Fieldset
      legend="Individual Profile"
      intro="Your professional contact information. It is also used to send you notices and to keep the Registration Completion List."
    >
      <NameFields form={form} mark={marks.other} />
      <NpnField form={form} />
      <AddressFields form={form} marks={marks} />
      <ReachFields form={form} mark={marks.other} />
      <RadioGroup
        form={form}
        name="contactMethod"
        label={fieldLabels.contactMethod}
        hint="How the Marketplace reaches you. Not shown to consumers."
        options={contactMethodLabels}
      />
    </Fieldset>
  );
}

type Part = { form: FormState; mark: React.ReactNode };

function NameFields({ form, mark }: Part) {
  return (
    <div className="space-y-5">
      <p className="max-w-measure border-s-4 border-info-dark bg-info-lightest px-4 py-3">
        Your name must match the name that you gave to the National Insurance Producer Registry
        (NIPR). If it does not, your NPN cannot be validated.
      </p>
      <NameParts form={form} mark={mark} />
    </div>
  );
}

function NameParts(props: Part) {
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      <GivenNames {...props} />
      <FamilyName {...props} />
    </div>
  );
}

function GivenNames({ form, mark }: Part) {
  return (
    <>
      <Field
        form={form}
        name="firstName"
        label={fieldLabels.firstName}
        autoComplete="given-name"
        maxLength={80}
        width="full"
        note={mark}
      />
      <Field
        form={form}
        name="middleName"
        label={fieldLabels.middleName}
        autoComplete="additional-name"
        maxLength={80}
        width="full"
        optional
      />
    </>
  );
}

function FamilyName({ form, mark }: Part) {
  return (
    <>
      <Field
        form={form}
        name="lastName"
        label={fieldLabels.lastName}
        autoComplete="family-name"
        maxLength={80}
        width="full"
        note={mark}
      />
      <Field
        form={form}
        name="suffix"
        label={fieldLabels.suffix}
        hint="For example Jr. or III"
        autoComplete="honorific-suffix"
        maxLength={20}
        width="sm"
        optional
      />
    </>
  );
}

function NpnField({ form }: { form: FormState }) {
  return (
    <Field
      form={form}
      name="npn"
      label={fieldLabels.npn}
      hint={
        <>
          1 to 10 digits. It is not your state license number and not your Federal Tax ID.{' '}
          <a href={routes.npnLookup} target="_blank" rel="noopener">
            Find it in the NIPR look-up (opens in a new tab)
          </a>
        </>
      }
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      width="sm"
    />
  );
}

function AddressFields({
  form,
  marks,
}: {
  form: FormState;
  marks: Record<'street' | 'other', React.ReactNode>;
}) {
  return (
    <div className="space-y-5">
      <Field
        form={form}
        name="street"
        label={fieldLabels.street}
        autoComplete="street-address"
        maxLength={120}
        note={marks.street}
      />
      <div className="grid gap-5 sm:grid-cols-[minmax(0,2fr)_minmax(0,2fr)_minmax(0,1fr)]">
        <Field
          form={form}
          name="city"
          label={fieldLabels.city}
          autoComplete="address-level2"
          maxLength={80}
          width="full"
          note={marks.other}
        />
        <SelectField
          form={form}
          name="state"
          label={fieldLabels.state}
          autoComplete="address-level1"
          options={stateOptions}
          emptyLabel="Select a state"
          width="full"
        />
        <Field
          form={form}
          name="zip"
          label={fieldLabels.zip}
          autoComplete="postal-code"
          inputMode="numeric"
          maxLength={10}
          width="full"
        />
      </div>
    </div>
  );
}

/** A phone number and whether it takes text messages. */
function PhoneFields({ form, mark }: Part) {
  return (
    <div className="grid gap-5 sm:grid-cols-[minmax(0,20rem)_11rem]">
      <Field
        form={form}
        name="phone"
        label={fieldLabels.phone}
        type="tel"
        autoComplete="tel-national"
        maxLength={40}
        width="full"
        note={mark}
      />
      <Field
        form={form}
        name="phoneExtension"
        label={fieldLabels.phoneExtension}
        autoComplete="tel-extension"
        inputMode="numeric"
        maxLength={7}
        width="full"
        optional
      />
      <TextsChoice form={form} />
    </div>
  );
}

function TextsChoice({ form }: { form: FormState }) {
  return (
    <div className="sm:col-span-2">
      <Choice
        id={fieldId('acceptsTexts')}
        type="checkbox"
        name="acceptsTexts"
        value={checked}
        defaultChecked={form.values.acceptsTexts === checked}
        label={fieldLabels.acceptsTexts}
      />
    </div>
  );
}

function ReachFields({ form, mark }: Part) {
  return (
    <div className="space-y-5">
      <PhoneFields form={form} mark={mark} />
      <Field
        form={form}
        name="email"
        label={fieldLabels.email}
        type="email"
        autoComplete="email"
        spellCheck={false}
        maxLength={254}
        note={mark}
      />
      <Field
        form={form}
        name="website"
        label={fieldLabels.website}
        type="url"
        hint="For example www.example.com"
        autoComplete="url"
        spellCheck={false}
        maxLength={300}
        optional
        note={mark}
      />
    </div>
  );
}
