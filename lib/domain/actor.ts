/** Which application a person of the portal uses (S2); a lead is a representative who approves. */
export type AccountKind = 'agent' | 'desk' | 'lead' | 'administrator';

/** Someone known by network address alone (for limits and the audit log). */
export type Visitor = { readonly address: string };

/** The signed-in person on whose behalf a service acts. Only `lib/auth` mints one. */
export type Actor = Visitor & {
  readonly accountId: string;
  readonly userId: string;
  readonly kind: AccountKind;
};
