import type { IsoDate } from './iso-date';

/** A plan year and the days on which one can register for it, both inclusive. */
export type PlanYear = {
  readonly year: number;
  readonly opensOn: IsoDate;
  readonly closesOn: IsoDate;
};

/**
 * The plan year N: registration opens on a day of N-1 (choice of ours, 1 August unless configured
 * otherwise) and ends 10/31/N (domain.md, Words).
 * @param opensOn month and day, `MM-DD`
 */
export function planYear(year: number, opensOn: string): PlanYear {
  return { year, opensOn: `${year - 1}-${opensOn}`, closesOn: `${year}-10-31` };
}

/** Plan years open on a day, newest first: two from August to October, else one. */
export function openPlanYears(today: IsoDate, opensOn: string): readonly PlanYear[] {
  const year = Number(today.slice(0, 4));
  return [year + 1, year]
    .map((candidate) => planYear(candidate, opensOn))
    .filter((candidate) => candidate.opensOn <= today && today <= candidate.closesOn);
}
