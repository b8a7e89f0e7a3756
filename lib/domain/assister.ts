import type { WeeklyHours } from './hours';

/** Free helpers (domain.md, Find Local Help): navigators and certified application counselors. */
export const assisterKinds = ['navigator', 'certified-application-counselor'] as const;
export type AssisterKind = (typeof assisterKinds)[number];

export type AssisterProfile = {
  readonly name: string;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  /** Ten digits, or ''. */
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly hours: WeeklyHours;
};
