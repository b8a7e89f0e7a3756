import type { SavedProfile } from '@/lib/domain/profile';
import { hoursEntries } from './hours';
import type { Entries } from './state';

/** A saved profile as form entries: the inverse of `profileSchema`. */
export function profileEntries(profile: SavedProfile): Entries {
  const { name, hours, version, ...rest } = profile;
  return {
    ...rest,
    firstName: name.first,
    middleName: name.middle,
    lastName: name.last,
    suffix: name.suffix,
    ...hoursEntries(hours),
    version: String(version),
  };
}
