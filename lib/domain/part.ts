import { isNewer, isPreview, majorOf, sameTriple } from './version';

/** How bad a known hole is, in the words of npm's audit. */
export type Severity = 'critical' | 'high' | 'moderate' | 'low' | 'info';

/** Days from the release that closes a hole to the day by which we run it (policy.md, Parts of others). */
export const holeDays: Readonly<Record<Severity, number>> = {
  critical: 3,
  high: 14,
  moderate: 60,
  low: 60,
  info: 60,
};

/** Days for which a newer release of a part that we name ourselves may wait. */
export const releaseDays = 180;

/** Days for which an exception may hold at most; then it is looked at again. */
export const exceptionDays = 180;

export type Release = {
  readonly version: string;
  /** Milliseconds. */
  readonly publishedAt: number;
};

/** Software of others that we use. */
export type Part = {
  readonly name: string;
  readonly installed: string;
  /** All of its releases, in any order. */
  readonly releases: readonly Release[];
};

/** A part with a known hole. */
export type Hole = Part & {
  /** The advisory, such as GHSA-67mh-4wv8-2f99. */
  readonly id: string;
  readonly severity: Severity;
  /** Versions that have it. */
  readonly affected: readonly string[];
};

/** A finding that somebody has decided to live with for a while. */
export type PartException = {
  readonly part: string;
  /** The advisory; without it the exception is about the part's age. */
  readonly hole?: string;
  readonly reason: string;
  /** The day on which it was decided, YYYY-MM-DD. */
  readonly since: string;
  /** The last day on which it holds, YYYY-MM-DD. */
  readonly until: string;
};

/** Something that is to be done by a moment. */
export type PartFinding = {
  readonly part: string;
  readonly kind: 'hole' | 'release' | 'end-of-life' | 'exception';
  readonly hole?: string;
  readonly text: string;
  /** Milliseconds; what is later than this is a breach. */
  readonly dueAt: number;
};

const dayMs = 24 * 60 * 60_000;

/** The end of a day (UTC), in milliseconds. */
const endOf = (day: string): number => Date.parse(day) + dayMs;

/**
 * What a known hole asks for. Counted from the release of the nearest version without it: the audit
 * tells no other day, and before it nothing could be done. Where no version is without it, something
 * must be decided at once.
 */
export function judgeHole(hole: Hole): PartFinding {
  const { name, installed, id, severity } = hole;
  const fix = nearest(hole, hole.affected);
  const what = `${severity} hole ${id} in ${name} ${installed}`;
  const base = { part: name, kind: 'hole', hole: id } as const;
  if (fix === null) {
    return { ...base, text: `${what}: no version without it; do without the part`, dueAt: 0 };
  }
  const dueAt = fix.publishedAt + holeDays[severity] * dayMs;
  return { ...base, text: `${what}: closed by ${fix.version}`, dueAt };
}

/** What the age of a part asks for; null when it is the newest. */
export function judgeAge(part: Part): PartFinding | null {
  const newer = part.releases
    .filter(({ version }) => isOnOffer(version, part))
    .toSorted((a, b) => a.publishedAt - b.publishedAt);
  const [first, last] = [newer[0], newer.at(-1)];
  if (first === undefined) return null;
  const text = `${part.name} ${part.installed}: newer is ${last?.version}, the first since is ${first.version}`;
  const dueAt = first.publishedAt + releaseDays * dayMs;
  return { part: part.name, kind: 'release', text, dueAt };
}

function nearest(part: Part, without: readonly string[]): Release | null {
  const fit = part.releases.filter(
    ({ version }) => isOnOffer(version, part) && !without.includes(version),
  );
  return fit.toSorted((a, b) => (isNewer(a.version, b.version) ? 1 : -1))[0] ?? null;
}

/**
 * Previews count only for who runs one of the same version. Node's lines live side by side for years:
 * which one may be used, their ends of life say.
 */
function isOnOffer(version: string, { name, installed }: Part): boolean {
  if (!isNewer(version, installed)) return false;
  if (name === 'node' && majorOf(version) !== majorOf(installed)) return false;
  return !isPreview(version) || sameTriple(version, installed);
}

/**
 * Whether Node's line still lives.
 * @param endsOfLife last day of each line, by its major version
 */
export function judgeNode(
  version: string,
  endsOfLife: Readonly<Record<string, string>>,
): PartFinding {
  const major = String(majorOf(version));
  const end = endsOfLife[major];
  const base = { part: 'node', kind: 'end-of-life' } as const;
  if (end === undefined) {
    return { ...base, text: `Node ${major}: write down when its life ends`, dueAt: 0 };
  }
  return { ...base, text: `Node ${major}: its life ends on ${end}`, dueAt: endOf(end) };
}

/** What is to be done now, what later, and which exceptions nothing asks for any more. */
export type PartVerdict = {
  readonly breaches: readonly PartFinding[];
  readonly open: readonly PartFinding[];
  readonly excused: readonly PartFinding[];
  readonly unused: readonly PartException[];
};

/**
 * Sorts findings by a moment. An exception excuses what it names until its last day; then the finding
 * itself is a breach again. One that holds for too long is a breach of its own.
 */
export function judgeParts(
  findings: readonly PartFinding[],
  exceptions: readonly PartException[],
  now: number,
): PartVerdict {
  const inTime = exceptions.filter(({ until }) => now < endOf(until));
  const isExcused = (finding: PartFinding) => inTime.some((one) => isAbout(one, finding));
  const [excused, asked] = partition(findings, isExcused);
  const [breaches, open] = partition(asked, ({ dueAt }) => now > dueAt);
  return {
    breaches: [...breaches, ...inTime.flatMap(tooLong)],
    open,
    excused,
    unused: exceptions.filter((one) => !findings.some((finding) => isAbout(one, finding))),
  };
}

function isAbout({ part, hole }: PartException, finding: PartFinding): boolean {
  const kind = hole === undefined ? 'release' : 'hole';
  return finding.part === part && finding.kind === kind && finding.hole === hole;
}

function tooLong({ part, since, until }: PartException): PartFinding[] {
  if (Date.parse(until) - Date.parse(since) <= exceptionDays * dayMs) return [];
  const text = `the exception for ${part} holds until ${until}: longer than ${exceptionDays} days`;
  return [{ part, kind: 'exception', text, dueAt: 0 }];
}

function partition<T>(all: readonly T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}
