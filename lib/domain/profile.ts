import type { WeeklyHours } from './hours';
import type { ProducerName } from './producer';
import type { StateCode } from './state';

/** The Marketplace role at the top of the profile (S8); `none` is "Not an Agent Broker". */
export const marketRoles = ['individual', 'shop', 'both', 'none'] as const;
export type MarketRole = (typeof marketRoles)[number];

/** How much the agent shows on Find Local Help and Help On Demand (S10-S11). */
export const displayOptions = ['all', 'no-street', 'home-state', 'none'] as const;
export type DisplayOption = (typeof displayOptions)[number];

/** How the Marketplace reaches the agent; the three ways are a choice of ours (S13 names none). */
export const contactMethods = ['email', 'phone', 'text'] as const;
export type ContactMethod = (typeof contactMethods)[number];

/** The agent/broker profile as saved (S8-S17). */
export type Profile = {
  readonly role: MarketRole;
  readonly displayOption: DisplayOption;
  readonly name: ProducerName;
  readonly street: string;
  readonly city: string;
  readonly state: StateCode;
  readonly zip: string;
  /** Ten digits. */
  readonly phone: string;
  readonly phoneExtension: string;
  /** Consumers may also send text messages to this number. */
  readonly acceptsTexts: boolean;
  readonly email: string;
  /** Absolute http(s) address, or ''. */
  readonly website: string;
  /** '' only with the role `none`. */
  readonly npn: string;
  readonly contactMethod: ContactMethod;
  readonly hours: WeeklyHours;
};

/** Whether a role takes part in the Marketplace as an agent or broker (S8, S36). */
export function isAgentRole(role: MarketRole): boolean {
  return role !== 'none';
}

/** A profile with the version that a save must name. */
export type SavedProfile = Profile & { readonly version: number };
