/** Which application a person of the portal uses (S2). */
export type AccountKind = 'agent' | 'desk' | 'administrator';

/** The signed-in person on whose behalf a service acts. Only `lib/auth` mints one. */
export type Actor = {
  readonly accountId: string;
  readonly userId: string;
  readonly kind: AccountKind;
};

/** Someone who did not sign in, known by network address alone (for rate limits). */
export type Visitor = { readonly address: string };
