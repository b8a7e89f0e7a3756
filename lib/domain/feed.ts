/** The columns of the six feed files, in the order in which they are written (docs/nipr-feed.md). */
export const feedLayouts = {
  producers: [
    'npn',
    'kind',
    'first_name',
    'middle_name',
    'last_name',
    'suffix',
    'resident_state',
    'ssn',
    'ssn_hmac',
    'fein',
  ],
  aliases: ['npn', 'state', 'first_name', 'middle_name', 'last_name', 'suffix'],
  licenses: [
    'npn',
    'state',
    'license_number',
    'class',
    'residency',
    'status',
    'effective_on',
    'expires_on',
  ],
  lines_of_authority: [
    'npn',
    'state',
    'license_number',
    'line',
    'status',
    'effective_on',
    'expires_on',
  ],
  appointments: [
    'npn',
    'state',
    'company',
    'line',
    'effective_on',
    'terminated_on',
    'termination_reason',
  ],
  regulatory_actions: ['npn', 'state', 'reference', 'action', 'reason', 'effective_on', 'ended_on'],
} as const;

/** Which of the six files one is; its usual name is the kind with `.csv`. */
export type FeedKind = keyof typeof feedLayouts;

/** A full feed is all there is; a change feed sets and removes single rows. */
export type FeedMode = 'full' | 'change';

/** What the first row of a file says. */
export type FeedHeader = {
  readonly kind: FeedKind;
  readonly mode: FeedMode;
  /** The position in the file of each column of the layout. */
  readonly order: readonly number[];
  /** The position of the column `change`; null in a full file. */
  readonly change: number | null;
  /** How many fields every row must have. */
  readonly columns: number;
};

/** Why a first row is none: a code of the catalogue below `feed.header.`, with its blanks. */
export type FeedHeaderFault = {
  readonly code: 'repeated' | 'missing' | 'unknown' | 'mixed' | 'none';
  readonly params: Readonly<Record<string, string>>;
};

const CHANGE = 'change';

/** The six kinds of files in the order in which they are read and written. */
export const feedKinds = Object.keys(feedLayouts) as readonly FeedKind[];

/**
 * Recognizes a file by the names in its first row, in any order and case; its own name says nothing
 * (choice). A fault compares with the layout that fits best, and repeats from the file only what
 * looks like the name of a column: a file without a first row of names may hold an SSN there.
 */
export function readFeedHeader(fields: readonly string[]): FeedHeader | FeedHeaderFault {
  const names = fields.map((field) => field.trim().toLowerCase());
  const kind = nearestKind(names);
  if (kind === null) return { code: 'none', params: {} };
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    return { code: 'repeated', params: { column: shownName(repeated, names.indexOf(repeated)) } };
  }
  return findColumnFault(kind, names) ?? headerOf(kind, names);
}

function headerOf(kind: FeedKind, names: readonly string[]): FeedHeader {
  const change = names.indexOf(CHANGE);
  return {
    kind,
    mode: change < 0 ? 'full' : 'change',
    order: feedLayouts[kind].map((column) => names.indexOf(column)),
    change: change < 0 ? null : change,
    columns: names.length,
  };
}

function findColumnFault(kind: FeedKind, names: readonly string[]): FeedHeaderFault | null {
  const missing = missingColumns(kind, names).join(', ');
  const unknown = names
    .map((name, index) => (isColumnOf(kind, name) ? '' : shownName(name, index)))
    .filter((name) => name !== '')
    .join(', ');
  if (missing === '' && unknown === '') return null;
  const code = missing === '' ? 'unknown' : unknown === '' ? 'missing' : 'mixed';
  return { code, params: { kind, missing, unknown } };
}

/** The layout with the fewest differences; null when none shares a column with the file. */
function nearestKind(names: readonly string[]): FeedKind | null {
  const close = feedKinds.filter(
    (kind) => missingColumns(kind, names).length < feedLayouts[kind].length,
  );
  const [nearest] = close.toSorted((a, b) => differences(a, names) - differences(b, names));
  return nearest ?? null;
}

function differences(kind: FeedKind, names: readonly string[]): number {
  const unknown = names.filter((name) => !isColumnOf(kind, name));
  return missingColumns(kind, names).length + unknown.length;
}

function missingColumns(kind: FeedKind, names: readonly string[]): string[] {
  return feedLayouts[kind].filter((column) => !names.includes(column));
}

function isColumnOf(kind: FeedKind, name: string): boolean {
  return name === CHANGE || feedLayouts[kind].some((column) => column === name);
}

function shownName(name: string, index: number): string {
  return /^[a-z_]{1,40}$/.test(name) ? name : `no. ${index + 1}`;
}
