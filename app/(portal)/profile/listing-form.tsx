import { ContactCard } from '@/components/ui/contact-card';
import { findIntervalFault, type WeeklyHours, weekdays } from '@/lib/domain/hours';
import { describeListing, type ListingProfile } from '@/lib/domain/listing';
import {
  type DisplayOption,
  displayOptions,
  type MarketRole,
  marketRoles,
} from '@/lib/domain/profile';
import { hoursOf } from '@/lib/forms/hours';
import type { Entries } from '@/lib/forms/state';

type Props = { entries: Entries; timeZone: string; languages: readonly string[] };

const notes: Record<DisplayOption, string> = {
  all: 'In all states where you have a valid health license.',
  'no-street': 'In all states where you have a valid health license.',
  'home-state': 'In your home state only.',
  none: '',
};

/** What consumers will see, while it is being typed. */
export function ListingForm({ entries, timeZone, languages }: Props) {
  const profile = previewProfile(entries);
  const { phone, ...listing } = describeListing(profile, { timeZone, languages });
  const hidden = profile.displayOption === 'none' || profile.role === 'none';
  return (
    <section aria-labelledby="preview" className="min-w-0 lg:sticky lg:top-6">
      <h2 id="preview" className="text-xl">
        What consumers will see
      </h2>
      {hidden ? (
        <p className="mt-2 text-muted">Nothing: with these choices you are not shown.</p>
      ) : (
        <>
          <p className="mt-1 mb-3 text-muted">{notes[profile.displayOption]}</p>
          <ContactCard
            {...listing}
            name={listing.name || 'Your name'}
            kindLabel="Agent or broker"
            headingLevel={3}
            phone={phone ?? undefined}
          />
        </>
      )}
    </section>
  );
}

/** The typed entries as a profile: unfinished, so nothing in it is trusted to be complete. */
function previewProfile(entries: Entries): ListingProfile {
  const text = (name: string) => entries[name]?.trim() ?? '';
  return {
    role: marketRoles.find((role) => role === entries.role) ?? ('individual' as MarketRole),
    displayOption: displayOptions.find((option) => option === entries.displayOption) ?? 'none',
    name: {
      first: text('firstName'),
      middle: text('middleName'),
      last: text('lastName'),
      suffix: text('suffix'),
    },
    street: text('street'),
    city: text('city'),
    state: text('state'),
    zip: text('zip'),
    phone: text('phone')
      .replace(/\D/g, '')
      .replace(/^1(?=\d{10}$)/, ''),
    phoneExtension: text('phoneExtension'),
    email: text('email'),
    website: text('website'),
    hours: finishedHours(entries),
  };
}

/** Days whose times are still being typed count as closed. */
function finishedHours(entries: Entries): WeeklyHours {
  const typed = hoursOf(entries);
  const days = weekdays.map(
    (day) => [day, findIntervalFault(typed[day]) ? [] : typed[day]] as const,
  );
  return Object.fromEntries(days) as WeeklyHours;
}
