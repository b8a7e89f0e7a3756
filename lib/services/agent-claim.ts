import { type Account, accountName } from '@/db/account';
import type { Handle } from '@/db/handle';
import { findProfile, findProfileDraft, type ProfileDraft } from '@/db/profile';
import type { ProducerName } from '@/lib/domain/producer';
import { isAgentRole, type SavedProfile } from '@/lib/domain/profile';
import { isStateCode, type StateCode } from '@/lib/domain/state';

/** What an agent says of themself now: what the next validation will be about. */
export type AgentClaim = {
  readonly name: ProducerName;
  /** '' while none was entered. */
  readonly npn: string;
  readonly state: StateCode | null;
  readonly address: string;
  /** Where it stands: in the saved profile, in a refused or unfinished one, or on the account alone. */
  readonly from: 'profile' | 'draft' | 'account';
};

/**
 * The saved profile of who has a role; else what was typed last, since that is what they will save
 * next; else what the account knows.
 */
export async function findAgentClaim(db: Handle, account: Account): Promise<AgentClaim> {
  const profile = await findProfile(db, account.id);
  if (profile && isAgentRole(profile.role)) return claimOfProfile(profile);
  const draft = await findProfileDraft(db, account.id);
  if (draft) return claimOfDraft(draft, accountName(account));
  if (profile) return claimOfProfile(profile);
  return { name: accountName(account), npn: '', state: null, address: '', from: 'account' };
}

function claimOfProfile({ name, npn, state, street, city, zip }: SavedProfile): AgentClaim {
  return { name, npn, state, address: addressLine({ street, city, state, zip }), from: 'profile' };
}

function claimOfDraft({ entries }: ProfileDraft, name: ProducerName): AgentClaim {
  const { firstName, lastName, middleName = '', suffix = '', state = '' } = entries;
  const typed = { first: firstName ?? '', middle: middleName, last: lastName ?? '', suffix };
  return {
    name: firstName === undefined ? name : typed,
    npn: (entries.npn ?? '').replaceAll(' ', ''),
    state: isStateCode(state) ? state : null,
    address: addressLine(entries),
    from: 'draft',
  };
}

function addressLine({ street = '', city = '', state = '', zip = '' }: ProfileDraft['entries']) {
  const place = [state, zip].filter((part) => part !== '').join(' ');
  return [street, city, place].filter((part) => part !== '').join(', ');
}
