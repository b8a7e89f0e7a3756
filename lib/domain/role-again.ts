import type { NpnValidation, ValidationTrigger } from './npn';

/**
 * Whether the role must be set again from a result on (S34, S37): the Service Desk has made an NPN
 * valid that was not. Who was valid all along had no error, so nothing was fixed (choice).
 * @param wasValid whether the NPN decided the standing as valid before
 */
export function asksForRole(
  { valid }: Pick<NpnValidation, 'valid'>,
  trigger: ValidationTrigger,
  wasValid: boolean,
): boolean {
  return trigger === 'desk' && valid && !wasValid;
}

/** What decides whether setting the role is the next thing to do. */
export type RoleFacts = {
  /** The Service Desk has made the NPN valid, and no Save with an agent role was accepted since. */
  readonly roleToBeSet: boolean;
  readonly standing: { readonly valid: boolean } | null;
  readonly lastAttemptRefused: boolean;
};

/**
 * Whether the role is all that is missing: until it is set one is unable to participate (S37). When
 * the NPN was found invalid again meanwhile, that comes first.
 */
export function isRoleMissing({ roleToBeSet, standing, lastAttemptRefused }: RoleFacts): boolean {
  return roleToBeSet && (standing?.valid ?? !lastAttemptRefused);
}
