/** Pages and answers whose address may hold an NPN, and in which parameter. */
const parameters: readonly (readonly [RegExp, string])[] = [
  [/^(?:\/es)?\/registration-completion-list$/, 'npn'],
  [/^(?:\/es)?\/find-local-help$/, 'who'],
  [/^\/api\/v1\/find-local-help(?:\.csv)?$/, 'who'],
  [/^\/service-desk$/, 'q'],
  [/^\/service-desk\/[^/]+$/, 'record'],
];

/**
 * The parameter of an address in which nine digits in a row may be an NPN; null where there is none
 * and they are taken for an SSN. What is not listed here is refused.
 * @param path of the address, decoded, exactly as pages link to it
 */
export function findNumberParameter(path: string): string | null {
  return parameters.find(([pattern]) => pattern.test(path))?.[1] ?? null;
}
