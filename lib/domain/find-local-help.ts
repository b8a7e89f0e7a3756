import type { Point } from './distance';
import type { HelperKind } from './helper';
import type { LanguageCode } from './language';
import type { Market } from './market';
import type { StateCode } from './state';

/** How far to look, in miles; the steps and the default are a choice of ours. */
export const searchRadii = [5, 10, 25, 50, 100] as const;

/** Miles, or the whole state: then near means an address in it. */
export type SearchRadius = (typeof searchRadii)[number] | 'state';
export const defaultRadius: SearchRadius = 25;

/** Cards on one page of the results (choice). */
export const pageSize = 20;

/** Times at which somebody must be open; `isOpenIn` says what evenings and weekends are. */
export const openTimes = ['now', 'evenings', 'weekends'] as const;
export type OpenTime = (typeof openTimes)[number];

export const helpTypes = ['agents', 'assisters', 'both'] as const;
export type HelpType = (typeof helpTypes)[number];

export const sortOrders = ['distance', 'name'] as const;
export type SortOrder = (typeof sortOrders)[number];

/** A search of Find Local Help (domain.md, Find Local Help). */
export type HelpCriteria = {
  /** The state whose license counts (S10). */
  readonly state: StateCode;
  /** null when a whole state was named: nothing to measure from, so all is as by state and name. */
  readonly center: Point | null;
  readonly radius: SearchRadius;
  readonly type: HelpType;
  /** null: any. */
  readonly market: Market | null;
  /** Any of them will do; none, or English among them, asks for nothing (S39). */
  readonly languages: readonly LanguageCode[];
  /** All of them must hold. */
  readonly open: readonly OpenTime[];
  readonly acceptsTexts: boolean;
  /** A name or an NPN as typed; '' for anybody. `readWho` says what it means. */
  readonly who: string;
  readonly sort: SortOrder;
  /** The open ones. */
  readonly planYears: readonly number[];
  readonly now: Date;
};

/**
 * near: within the radius, or with an address in the state. elsewhere: everybody else who may be
 * shown in the state, "licensed in Texas, works by phone or online".
 */
export type Part = 'near' | 'elsewhere';

/** Somebody found; miles from the center of the search, null when there is none. */
export type Match = {
  readonly number: number;
  readonly miles: number | null;
  readonly part: Part;
};

export type PartTotals = Readonly<Record<Part, number>>;

/** Of both kinds, whatever type was asked for. */
export type HelpTotals = Readonly<Record<HelperKind, PartTotals>>;

/** What to change in a search that found nobody near, and how many that finds near. */
export type Suggestion = {
  readonly change: Partial<
    Pick<HelpCriteria, 'radius' | 'type' | 'market' | 'languages' | 'open' | 'acceptsTexts' | 'who'>
  >;
  readonly total: number;
};

/** One page of a list. Positions count from 1. */
export type Page<T> = {
  readonly items: readonly T[];
  readonly page: number;
  readonly pages: number;
  /** Position of the first item; 1 also when the list is empty. */
  readonly from: number;
};

/** The page asked for, or the last one when there are not that many. */
export function pageOf<T>(list: readonly T[], wanted: number, size: number = pageSize): Page<T> {
  const pages = Math.max(1, Math.ceil(list.length / size));
  const page = Math.min(Math.max(1, wanted), pages);
  const start = (page - 1) * size;
  return { items: list.slice(start, start + size), page, pages, from: start + 1 };
}
