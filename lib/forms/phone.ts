import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** A US number as the profile stores it. */
export type UsPhone = { readonly digits: string; readonly extension: string };

/**
 * Reads a phone number of the US or its territories, written in any usual way.
 * @returns ten digits and the extension, or null when there is no such number
 */
export function parseUsPhone(text: string): UsPhone | null {
  const parsed = parsePhoneNumberFromString(text, 'US');
  if (!parsed?.isValid() || parsed.countryCallingCode !== '1') return null;
  return { digits: parsed.nationalNumber, extension: parsed.ext ?? '' };
}
