import type { MarketRole } from './profile';

/** What an agent helps with and registers for; an assister helps individuals and families. */
export const markets = ['individual', 'shop'] as const;
export type Market = (typeof markets)[number];

const marketsByRole: Readonly<Record<MarketRole, readonly Market[]>> = {
  individual: ['individual'],
  shop: ['shop'],
  both: ['individual', 'shop'],
  none: [],
};

/** The markets of a role (S8); none for "Not an Agent Broker". */
export function marketsOf(role: MarketRole): readonly Market[] {
  return marketsByRole[role];
}
