import type { SavedProfile } from '@/lib/domain/profile';
import { checked } from './entries';
import { hoursEntries } from './hours';
import type { Entries } from './state';

/** A saved profile as form entries: the inverse of `profileSchema`. */
export function profileEntries(profile: SavedProfile): Entries {
  const { name, hours, version, acceptsTexts, ...rest } = profile;
  return {
    ...rest,
    ...(acceptsTexts ? { acceptsTexts: checked } : {}),
    firstName: name.first,
    middleName: name.middle,
    lastName: name.last,
    suffix: name.suffix,
    ...hoursEntries(hours),
    version: String(version),
  };
}
