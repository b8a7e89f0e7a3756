import type { AssisterKind } from './assister';
import type { Point } from './distance';
import type { WeeklyHours } from './hours';
import type { LanguageCode } from './language';
import type { Market } from './market';
import type { StateCode } from './state';

/** Whom a consumer looks for: licensed agents and brokers, or free assisters. */
export const helperKinds = ['agents', 'assisters'] as const;
export type HelperKind = (typeof helperKinds)[number];

/** Where somebody may be shown, for one plan year; an assister's holds for every year (null). */
export type Standing = {
  readonly planYear: number | null;
  readonly states: readonly StateCode[];
};

/** What decides whether and where in a list somebody appears; the point is that of the ZIP code. */
export type HelperEntry = Point & {
  /** A whole number, never given to anybody else. */
  readonly number: number;
  readonly kind: HelperKind;
  /** Family name first, normalized by `nameKey`: what lists by name are sorted by. */
  readonly sortKey: string;
  /** '' for an assister. */
  readonly npn: string;
  /** The state of the address. */
  readonly state: StateCode;
  readonly standings: readonly Standing[];
  readonly languages: readonly LanguageCode[];
  readonly markets: readonly Market[];
  readonly hours: WeeklyHours;
  /** IANA name. */
  readonly timeZone: string;
  readonly acceptsTexts: boolean;
};

/**
 * All that the public may see of an agent, broker or assister, and nothing else: what the display
 * option hides is '' here (S10-S11).
 */
export type Helper = HelperEntry & {
  /** Names the helper in public addresses. */
  readonly slug: string;
  /** null for an agent or broker. */
  readonly assisterKind: AssisterKind | null;
  /** As shown: "Maria Garcia Jr." */
  readonly name: string;
  readonly street: string;
  readonly city: string;
  /** Five digits, or nine with a hyphen. */
  readonly zip: string;
  /** Ten digits, or ''. */
  readonly phone: string;
  readonly phoneExtension: string;
  readonly email: string;
  /** Absolute http(s) address, or ''. */
  readonly website: string;
  readonly updatedAt: Date;
};
