import type { HelpCriteria, OpenTime } from './find-local-help';
import type { HelperEntry, HelperKind } from './helper';
import { countRows, createRowList, type RowList } from './helper-rows';
import { closedAllWeek, hasHours, type Interval, type WeeklyHours, weekdays } from './hours';
import type { LanguageCode } from './language';
import type { Market } from './market';
import { isOpenIn, openStateAt } from './open-hours';

/** All that a search may ask for besides place and name; many people have the same. */
export type Traits = {
  /** Its place in the book. */
  readonly id: number;
  readonly key: string;
  readonly kind: HelperKind;
  readonly languages: readonly LanguageCode[];
  readonly markets: readonly Market[];
  readonly hours: WeeklyHours;
  readonly timeZone: string;
  readonly acceptsTexts: boolean;
  /** Who has them. */
  readonly list: RowList;
};

/** All traits, each once. */
export type TraitsBook = {
  readonly byKey: Map<string, Traits>;
  readonly byId: (Traits | undefined)[];
  readonly free: number[];
  /** What was answered last by id: the question when they fit it, its negative when not. */
  answers: Int32Array;
};

export function createTraitsBook(): TraitsBook {
  return { byKey: new Map(), byId: [], free: [], answers: new Int32Array(1024) };
}

export function takeTraits(book: TraitsBook, entry: HelperEntry): Traits {
  const key = traitsKey(entry);
  return book.byKey.get(key) ?? addTraits(book, key, entry);
}

/** Takes traits that nobody has any more out of the book. */
export function dropUnusedTraits(book: TraitsBook, traits: Traits): void {
  if (countRows(traits.list) > 0) return;
  book.byKey.delete(traits.key);
  book.byId[traits.id] = undefined;
  book.free.push(traits.id);
}

function addTraits(book: TraitsBook, key: string, entry: HelperEntry): Traits {
  const { kind, languages, markets, acceptsTexts, timeZone } = entry;
  const id = book.free.pop() ?? book.byId.length;
  const hours = hasHours(entry.hours) ? entry.hours : closedAllWeek;
  const list = createRowList();
  const traits = { id, key, list, kind, languages, markets, hours, timeZone, acceptsTexts };
  book.byKey.set(key, traits);
  book.byId[id] = traits;
  if (id >= book.answers.length) growAnswers(book);
  return traits;
}

function growAnswers(book: TraitsBook): void {
  const answers = new Int32Array(book.answers.length * 2);
  answers.set(book.answers);
  book.answers = answers;
}

/** Equal for entries that no search can tell apart but for place and name. */
function traitsKey(entry: HelperEntry): string {
  const { kind, acceptsTexts, markets, languages, hours, timeZone } = entry;
  const times = hasHours(hours) ? `${timeZone}${weekdays.map((day) => dayKey(hours[day]))}` : '';
  return `${kind};${acceptsTexts};${markets.join()};${languages.join()};${times}`;
}

function dayKey(intervals: readonly Interval[]): string {
  return intervals.map(({ opens, closes }) => `${opens}-${closes}`).join('+');
}

/** What a search asks of traits. */
export type TraitsWanted = Pick<
  HelpCriteria,
  'market' | 'languages' | 'open' | 'acceptsTexts' | 'now'
>;

export function isWanted(traits: Traits, wanted: TraitsWanted): boolean {
  return (
    (wanted.market === null || traits.markets.includes(wanted.market)) &&
    (!wanted.acceptsTexts || traits.acceptsTexts) &&
    speaksAny(traits, wanted.languages) &&
    wanted.open.every((time) => isOpen(traits, time, wanted.now))
  );
}

// Everybody here helps in English, so hardly anybody lists it; asking for it asks for nothing more.
function speaksAny({ languages }: Traits, asked: readonly LanguageCode[]): boolean {
  if (asked.length === 0 || asked.includes('en')) return true;
  return asked.some((code) => languages.includes(code));
}

function isOpen({ hours, timeZone }: Traits, time: OpenTime, now: Date): boolean {
  if (time !== 'now') return isOpenIn(hours, time);
  return openStateAt(hours, timeZone, now)?.open ?? false;
}
