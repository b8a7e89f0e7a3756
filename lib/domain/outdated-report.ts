/** What can be wrong with somebody's entry on Find Local Help (domain.md: phone, email, address, other). */
export const outdatedProblems = ['phone', 'email', 'address', 'no-longer-helps', 'other'] as const;
export type OutdatedProblem = (typeof outdatedProblems)[number];

/** Characters that a consumer may add in words (choice). */
export const longestDetails = 250;

/** What a consumer says is out of date. It holds nothing about the consumer. */
export type OutdatedReport = {
  /** Of the helper's page. */
  readonly slug: string;
  /** One or more, in the order of `outdatedProblems`. */
  readonly problems: readonly OutdatedProblem[];
  /** Plain text in one line, or ''; needed when a problem is 'other'. */
  readonly details: string;
};

const dayMs = 24 * 60 * 60_000;
const noticeDays = 30;

/** Reports before this moment are shown to the agent no longer, dismissed or not (choice). */
export function noticesSince(now: Date): Date {
  return new Date(now.getTime() - noticeDays * dayMs);
}

/**
 * Whether an agent may be written to about reports: once in 24 hours at most, so that nobody can
 * flood a mailbox by reporting (choice).
 * @param lastMailedAt null when there was no such mail yet
 */
export function isReportMailDue(lastMailedAt: Date | null, now: Date): boolean {
  return lastMailedAt === null || now.getTime() - lastMailedAt.getTime() >= dayMs;
}

/** The problems of several reports together, each once. */
export function problemsOf(
  reports: readonly Pick<OutdatedReport, 'problems'>[],
): readonly OutdatedProblem[] {
  return outdatedProblems.filter((problem) =>
    reports.some(({ problems }) => problems.includes(problem)),
  );
}
