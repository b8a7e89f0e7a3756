import type { FormState, Message } from './state';

/** What a service says no with: fields to mend, or a refusal of the whole. */
export type Refused = {
  readonly ok: false;
  readonly errors?: Readonly<Record<string, Message>>;
} & Partial<Pick<FormState, 'refusal' | 'conflict' | 'values'>>;

/** The two exits of a service that a form calls; anything else it throws. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | Refused;

export function accepted<T>(value: T): Outcome<T> {
  return { ok: true, value };
}
