import type { WeeklyHours } from '@/lib/domain/hours';
import type { IsoDate } from '@/lib/domain/iso-date';
import { planYear } from '@/lib/domain/plan-year';
import type { License, LineOfAuthority, ProducerRecord } from '@/lib/domain/producer';
import type { Profile } from '@/lib/domain/profile';
import type { StateCode } from '@/lib/domain/state';
import { profileEntries } from '@/lib/forms/profile-entries';
import { saveAccount } from '../account';
import type { Handle } from '../handle';
import { saveNewLanguage } from '../language';
import { saveValidation } from '../npn';
import { saveProfileDraft, saveProfileRow } from '../profile';
import { saveRegistration } from '../registration';
import { saveFactorConfirmed, saveNextSecret } from '../second-factor';
import { saveTrainingStart } from '../training';
import { type Persona, personas } from './persona-list';

/** What the seed needs from outside: one hash for the one password, and how to seal an SSN. */
export type SeedContext = {
  readonly now: Date;
  /** The day of `now` where the Marketplace's deadlines are kept. */
  readonly today: IsoDate;
  /** N: the newest plan year that is open. */
  readonly planYear: number;
  readonly opensOn: string;
  readonly passwordHash: string;
  readonly sealSsn: (
    ssn: string,
    accountId: string,
  ) => { readonly cipher: string; readonly hmac: string };
  /** A new secret of an authenticator app, sealed for an account. */
  readonly sealNewFactor: (accountId: string) => string;
  /** The keyed hash alone, for people who have no account. */
  readonly hashSsn: (ssn: string) => string;
};

const healthLine: LineOfAuthority = {
  name: 'Accident and Health or Sickness',
  status: 'active',
  effectiveOn: '2019-03-01',
  expiresOn: null,
};
const lifeLine: LineOfAuthority = { ...healthLine, name: 'Life' };

/** The personas' records in NIPR. */
export function personaRecords(context: SeedContext): ProducerRecord[] {
  return personas.flatMap((persona) => niprRecords(persona, context));
}

/** Writes the accounts of the sandbox and their histories. */
export async function seedPersonas(db: Handle, context: SeedContext): Promise<void> {
  for (const persona of personas) {
    await seedAccount(db, persona, context);
    await seedFactor(db, persona, context);
    await seedHistory(db, persona, context);
  }
}

/** Staff must have a second factor; `/sandbox` shows its codes. */
async function seedFactor(db: Handle, persona: Persona, context: SeedContext): Promise<void> {
  if (persona.kind === 'agent') return;
  const id = accountId(persona);
  const [secretCipher, confirmedAt] = [context.sealNewFactor(id), context.now];
  await saveNextSecret(db, { accountId: id, nextCipher: secretCipher, createdAt: confirmedAt });
  await saveFactorConfirmed(db, id, { secretCipher, confirmedAt, lastStep: 0 });
}

function accountId(persona: Persona): string {
  return `persona-${persona.userId}`;
}

function niprRecords({ nipr }: Persona, context: SeedContext): ProducerRecord[] {
  if (nipr === null) return [];
  const person: ProducerRecord = {
    npn: nipr.npn,
    kind: 'individual',
    name: nipr.name,
    aliases: nipr.alias ? [{ name: nipr.alias, state: null }] : [],
    residentState: nipr.state,
    licenses: personaLicenses(nipr),
    appointments: [],
    actions: [],
    ssnHmac: context.hashSsn(nipr.ssn),
    fein: null,
  };
  return nipr.agencyFein ? [person, personaAgency(nipr, nipr.agencyFein)] : [person];
}

function personaAgency(nipr: NonNullable<Persona['nipr']>, fein: string): ProducerRecord {
  return {
    npn: String(Number(nipr.npn) + 1_000),
    kind: 'agency',
    name: { first: '', middle: '', last: `${nipr.name.last} Insurance Agency LLC`, suffix: '' },
    aliases: [],
    residentState: nipr.state,
    licenses: [],
    appointments: [],
    actions: [],
    ssnHmac: null,
    fein,
  };
}

function personaLicenses(nipr: NonNullable<Persona['nipr']>): License[] {
  const number = (state: StateCode) => nipr.licenseNumber ?? `${state}-4${nipr.npn.slice(-5)}`;
  const home: License = {
    state: nipr.state,
    number: number(nipr.state),
    licenseClass: 'Insurance Producer',
    residency: 'resident',
    status: nipr.fault === 'license-expired' ? 'inactive' : 'active',
    effectiveOn: '2019-03-01',
    expiresOn: nipr.fault === 'license-expired' ? '2026-03-31' : '2029-02-28',
    lines: personaLines(nipr.fault),
  };
  const others = (nipr.otherStates ?? []).map(
    (state): License => ({ ...home, state, number: number(state), residency: 'non-resident' }),
  );
  return [home, ...others];
}

function personaLines(fault: NonNullable<Persona['nipr']>['fault']): LineOfAuthority[] {
  if (fault === 'no-health-line') {
    return ['Property', 'Casualty'].map((name) => ({ ...healthLine, name }));
  }
  if (fault === 'health-line-inactive') return [{ ...healthLine, status: 'inactive' }, lifeLine];
  return [healthLine, lifeLine];
}

async function seedAccount(db: Handle, persona: Persona, context: SeedContext): Promise<void> {
  const id = accountId(persona);
  const ssn = persona.hasSsn && persona.nipr ? context.sealSsn(persona.nipr.ssn, id) : null;
  const { first, middle, last, suffix } = persona.name;
  await saveAccount(db, {
    id,
    userId: persona.userId,
    passwordHash: context.passwordHash,
    kind: persona.kind,
    firstName: first,
    middleName: middle,
    lastName: last,
    suffix,
    email: `${persona.userId}@example.com`,
    ssnCipher: ssn?.cipher ?? null,
    ssnHmac: ssn?.hmac ?? null,
    createdAt: context.now,
    emailVerifiedAt: context.now,
  });
  for (const code of persona.languages ?? []) {
    const levels = { speaking: 'native', reading: 'advanced', writing: 'advanced' } as const;
    await saveNewLanguage(db, id, { code, ...levels });
  }
}

async function seedHistory(db: Handle, persona: Persona, context: SeedContext): Promise<void> {
  const id = accountId(persona);
  const profile = personaProfile(persona);
  if (profile === null) return;
  if (persona.history === 'draft') {
    const { role: _, ...entries } = profileEntries({ ...profile, version: 0 });
    await saveProfileDraft(db, id, { entries, savedAt: context.now });
    return;
  }
  await saveProfileRow(db, id, 0, profile, context.now);
  const year = persona.history === 'returning' ? context.planYear - 1 : context.planYear;
  await seedRegistration(db, persona, profile, year, context);
  if (persona.history === 'returning' || persona.history === 'registered') {
    const startedAt = context.now;
    await saveTrainingStart(db, { accountId: id, planYear: context.planYear, startedAt });
  }
}

async function seedRegistration(
  db: Handle,
  persona: Persona,
  profile: Profile,
  year: number,
  context: SeedContext,
): Promise<void> {
  const { closesOn } = planYear(year, context.opensOn);
  const completedOn = `${year - 1}-${persona.history === 'returning' ? '10-14' : '09-03'}`;
  const shop = profile.role === 'both' ? completedOn : null;
  await saveRegistration(db, {
    npn: profile.npn,
    planYear: year,
    accountId: accountId(persona),
    individualCompletedOn: completedOn,
    individualEndsOn: closesOn,
    shopCompletedOn: shop,
    shopEndsOn: shop && closesOn,
    status: persona.history === 'terminated' ? 'T1' : null,
  });
  await seedValidation(db, persona, profile, year, context.now);
}

/** The NPN was valid when the year was registered for. */
async function seedValidation(
  db: Handle,
  persona: Persona,
  profile: Profile,
  year: number,
  validatedAt: Date,
): Promise<void> {
  await saveValidation(db, {
    accountId: accountId(persona),
    planYear: year,
    trigger: 'save',
    current: true,
    validatedAt,
    validation: {
      valid: true,
      identified: true,
      npn: profile.npn,
      causes: [],
      residentState: profile.state,
      healthStates: [profile.state, ...(persona.nipr?.otherStates ?? [])].sort(),
      proof: null,
    },
  });
}

const officeHours: WeeklyHours = {
  mon: [{ opens: '09:00', closes: '17:00' }],
  tue: [{ opens: '09:00', closes: '17:00' }],
  wed: [{ opens: '09:00', closes: '17:00' }],
  thu: [{ opens: '09:00', closes: '17:00' }],
  fri: [{ opens: '09:00', closes: '16:00' }],
  sat: [],
  sun: [],
};

function personaProfile(persona: Persona): Profile | null {
  if (persona.place === null || persona.nipr === null) return null;
  return {
    role: persona.history === 'terminated' ? 'individual' : 'both',
    displayOption: 'all',
    name: persona.name,
    ...persona.place,
    state: persona.nipr.state,
    phone: `${persona.areaCode}5550${persona.nipr.npn.slice(-3)}`,
    phoneExtension: '',
    acceptsTexts: persona.acceptsTexts ?? false,
    email: `${persona.userId}@example.com`,
    website: '',
    npn: persona.npn,
    contactMethod: 'email',
    hours: officeHours,
  };
}
