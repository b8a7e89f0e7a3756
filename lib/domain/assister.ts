/** Free helpers (domain.md, Find Local Help): navigators and certified application counselors. */
export const assisterKinds = ['navigator', 'certified-application-counselor'] as const;
export type AssisterKind = (typeof assisterKinds)[number];
