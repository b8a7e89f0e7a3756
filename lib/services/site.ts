import { readEnv } from '@/lib/env';

/**
 * Where people reach the portal, for addresses in pages, or null unless PORTAL_URL is set: pages
 * that are made beforehand keep what was known when they were built, and a guess would stay wrong.
 */
export function findSiteUrl(): URL | null {
  return process.env.PORTAL_URL ? new URL(readEnv().portalUrl) : null;
}

/**
 * Where a consumer asks to be called (Help On Demand), or null where an installation has none:
 * HELP_ON_DEMAND_URL.
 */
export function findHelpOnDemandUrl(): string | null {
  return readEnv().helpOnDemandUrl;
}
