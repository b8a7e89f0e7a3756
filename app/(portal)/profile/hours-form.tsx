import { FieldError } from '@/components/forms/field-parts';
import { Fieldset } from '@/components/forms/fieldset';
import { SubmitButton } from '@/components/forms/submit-button';
import { type Weekday, weekdayName, weekdays } from '@/lib/domain/hours';
import { dayKinds } from '@/lib/forms/hours';
import type { FormState } from '@/lib/forms/state';

const kindLabels: Record<(typeof dayKinds)[number], string> = {
  closed: 'Closed',
  one: 'Open once',
  two: 'Open twice',
};

/** The section "Hours of Operation" (S17). */
export function HoursForm({ form }: { form: FormState }) {
  return (
    <Fieldset
      legend="Hours of Operation"
      intro="Shown on Find Local Help, in the time zone of your ZIP code."
    >
      <div className="divide-y divide-border border-y border-border">
        {weekdays.map((day) => (
          <DayRow key={day} form={form} day={day} />
        ))}
      </div>
      <SubmitButton
        variant="secondary"
        name="intent"
        value="copy-monday"
        pendingLabel="Copying…"
        formNoValidate
      >
        Copy Monday to weekdays
      </SubmitButton>
    </Fieldset>
  );
}

/** One day. CSS alone hides the times that the choice does not need, so no script is asked for. */
function DayRow({ form, day }: { form: FormState; day: Weekday }) {
  const name = `hours.${day}`;
  const error = form.errors[name];
  return (
    <fieldset
      id={`hours-${day}`}
      tabIndex={-1}
      aria-describedby={error ? `hours-${day}-error` : undefined}
      className={`group min-w-0 py-3 ${error ? 'border-s-4 border-error-dark ps-4' : ''}`}
    >
      <legend className="pb-1 font-semibold sm:float-start sm:w-28 sm:pt-2.5">
        {weekdayName(day)}
      </legend>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <KindSelect day={day} kind={form.values[`${name}.kind`] ?? 'closed'} />
        <TimePair form={form} day={day} place={1} />
        <TimePair form={form} day={day} place={2} />
      </div>
      <div className="clear-both">
        <FieldError id={`hours-${day}`} error={error} />
      </div>
    </fieldset>
  );
}

/** Open or closed, and how many times. */
function KindSelect({ day, kind }: { day: Weekday; kind: string }) {
  return (
    <select
      key={kind}
      name={`hours.${day}.kind`}
      defaultValue={kind}
      aria-label={`${weekdayName(day)}: open or closed`}
      className="min-h-11 border-2 border-gray-darkest bg-white px-3 py-2"
    >
      {dayKinds.map((value) => (
        <option key={value} value={value}>
          {kindLabels[value]}
        </option>
      ))}
    </select>
  );
}

const hiddenWhen = {
  1: 'group-has-[option[value=closed]:checked]:hidden',
  2: 'group-has-[option[value=closed]:checked]:hidden group-has-[option[value=one]:checked]:hidden',
} as const;

const places = { 1: '', 2: 'second ' } as const;

function TimePair({ form, day, place }: { form: FormState; day: Weekday; place: 1 | 2 }) {
  const invalid = form.errors[`hours.${day}`] ? true : undefined;
  return (
    <div className={`flex items-center gap-2 ${hiddenWhen[place]}`}>
      {(['opens', 'closes'] as const).map((edge) => (
        <span key={edge} className="flex items-center gap-2">
          {edge === 'closes' ? <span>to</span> : null}
          <input
            type="time"
            name={`hours.${day}.${edge}${place}`}
            defaultValue={form.values[`hours.${day}.${edge}${place}`]}
            aria-label={`${weekdayName(day)}: ${places[place]}${edge === 'opens' ? 'opening' : 'closing'} time`}
            aria-invalid={invalid}
            className="min-h-11 w-31 border-2 border-gray-darkest bg-white px-2 py-2"
          />
        </span>
      ))}
    </div>
  );
}
