import { weekdayName, weekdays } from '@/lib/domain/hours';
import type { Market } from '@/lib/domain/market';
import type { ContactMethod, DisplayOption, MarketRole } from '@/lib/domain/profile';

/** The role drop-down (S8), in its order. */
export const roleLabels: Record<MarketRole, string> = {
  individual: 'Individual Marketplace',
  shop: 'Small Business Health Options Program (SHOP)',
  both: 'Individual Marketplace and Small Business Health Options Program (SHOP)',
  none: 'Not an Agent Broker',
};

const marketLabels: Record<Market, string> = {
  individual: 'the Individual Marketplace',
  shop: 'SHOP',
};

/** Markets in a sentence: 'the Individual Marketplace and SHOP'; '' for none. */
export function marketNames(markets: readonly Market[]): string {
  return markets.map((market) => marketLabels[market]).join(' and ');
}

/** The four display options (S10-S11), in their order. */
export const displayOptionLabels: { value: DisplayOption; label: string }[] = [
  {
    value: 'all',
    label: 'All of my contact information, in all states where I have a valid health license',
  },
  {
    value: 'no-street',
    label:
      'My contact information minus my street address, in all states where I have a valid health license',
  },
  { value: 'home-state', label: 'All of my contact information, in my home state only' },
  { value: 'none', label: 'Do not participate in Find Local Help and Help On Demand' },
];

export const contactMethodLabels: { value: ContactMethod; label: string }[] = [
  { value: 'email', label: 'Email' },
  { value: 'phone', label: 'Phone call' },
  { value: 'text', label: 'Text message' },
];

const hoursLabels = Object.fromEntries(
  weekdays.map((day) => [`hours.${day}`, `${weekdayName(day)} hours`]),
);

/** Every field of the form in the order of the page. */
export const fieldLabels = {
  role: 'Marketplace role',
  displayOption: 'What consumers see',
  firstName: 'First name',
  middleName: 'Middle name',
  lastName: 'Last name',
  suffix: 'Suffix',
  street: 'Street address',
  city: 'City',
  state: 'State',
  zip: 'ZIP code',
  phone: 'Phone number',
  phoneExtension: 'Extension',
  acceptsTexts: 'Consumers may also send text messages to this number',
  email: 'Email address',
  website: 'Website URL',
  npn: 'National Producer Number (NPN)',
  contactMethod: 'Preferred contact method',
  ...hoursLabels,
} as const;
